/** Every cookie that Samsyn sets; the page `/kakor` is made from this list and a test compares it with the answers. */
export interface CookieDeclaration {
  /** Key of its description in `locales/<language>/public.json` under `cookies.list`. */
  key: "session" | "device";
  /** Its name where the site is served with https, and without. */
  secureName: string;
  plainName: string;
  /** Days until it goes away by itself. */
  days: number;
}

export const sessionCookie = {
  key: "session",
  secureName: "__Host-samsyn",
  plainName: "samsyn",
  days: 14,
} as const satisfies CookieDeclaration;

/** By which limits on attempts tell somebody's own browser from a stranger's. */
export const deviceCookie = {
  key: "device",
  secureName: "__Host-samsyn-device",
  plainName: "samsyn-device",
  days: 365,
} as const satisfies CookieDeclaration;

export const cookies: readonly CookieDeclaration[] = [sessionCookie, deviceCookie];

export function cookieName(cookie: CookieDeclaration, secure: boolean): string {
  return secure ? cookie.secureName : cookie.plainName;
}

/** What our tokens are made of; whatever else a cookie of our name holds was not set by us. */
const token = /^[\w-]{20,128}$/;

/**
 * The value of one of our cookies in a request's `Cookie` header, or null. The header is shared with whoever may set
 * cookies on a domain above: what they wrote there is passed over as it stands, and ends no request.
 */
export function readCookie(header: string | null | undefined, name: string): string | null {
  return valuesOf(header, [name]).find((value) => token.test(value)) ?? null;
}

/** Whether a request's `Cookie` header carries a session, right or wrong: such a request is never answered from a cache. */
export function hasSessionCookie(header: string | undefined): boolean {
  return valuesOf(header, [sessionCookie.secureName, sessionCookie.plainName]).length > 0;
}

function valuesOf(header: string | null | undefined, names: readonly string[]): string[] {
  return (header ?? "").split(";").flatMap((pair) => {
    const [name = "", ...value] = pair.split("=");
    return names.includes(name.trim()) ? [value.join("=").trim()] : [];
  });
}
