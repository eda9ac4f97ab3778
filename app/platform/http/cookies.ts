/** Every cookie that Samsyn sets; the page `/kakor` is made from this list and a test compares it with the answers. */
export interface CookieDeclaration {
  /** Key of its description in `locales/<language>/public.json` under `cookies.list`. */
  key: "session";
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

export const cookies: readonly CookieDeclaration[] = [sessionCookie];

export function cookieName(cookie: CookieDeclaration, secure: boolean): string {
  return secure ? cookie.secureName : cookie.plainName;
}

/** Whether a request's `Cookie` header carries a session, right or wrong: such a request is never answered from a cache. */
export function hasSessionCookie(header: string | undefined): boolean {
  if (!header) return false;
  const names = new Set<string>([sessionCookie.secureName, sessionCookie.plainName]);
  return header.split(";").some((pair) => names.has((pair.split("=")[0] ?? "").trim()));
}
