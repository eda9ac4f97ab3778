/** What was just done, as the address says after an act: `?klart=` with one of the page's words, or null. */
export function doneWord<W extends object>(words: W, request: Request): keyof W | null {
  const word = new URL(request.url).searchParams.get("klart") ?? "";
  return Object.hasOwn(words, word) ? (word as keyof W) : null;
}
