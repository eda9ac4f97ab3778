const most = 99_999;

/** The page of a list that an address asks for by `sida`, counted from 1; the first for anything that is no page. */
export function pageNumber(query: URLSearchParams): number {
  const asked = Number(query.get("sida") ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= most ? asked : 1;
}
