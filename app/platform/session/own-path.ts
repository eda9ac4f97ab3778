/**
 * The address to go on to after sign-in, if it is a page of our own: one path on this host. Anything that a
 * browser could read as another host gives null.
 */
export function ownPath(text: string | null | undefined): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (!text || text.length > 500 || /[\\\u0000-\u0020\u007f]/.test(text)) return null;
  if (!text.startsWith("/") || text.startsWith("//")) return null;
  const base = "http://own.invalid";
  if (!URL.canParse(text, base)) return null;
  const address = new URL(text, base);
  if (address.origin !== base) return null;
  const path = `${address.pathname}${address.search}`;
  return path.startsWith("//") || /^\/(en\/)?logga-(in|ut)(\/|\?|$)/.test(path) ? null : path;
}

/** The path with the address to go on to, kept over the steps of a sign-in. */
export function withReturn(path: string, back: string | null): string {
  return back ? `${path}?till=${encodeURIComponent(back)}` : path;
}
