/**
 * Addresses of public pages. What the query may say is listed here, so that a page has one address however it
 * was linked, and so that nobody can fill the page cache with made-up parameters.
 */
export const publicParameters = ["den", "visa", "fran", "till"] as const;

/** Pages that every council has, below its start. */
export const fixedCouncilPages = [
  "/",
  "/om",
  "/parter",
  "/parter/over-tid",
  "/handlingsplan",
  "/uttalanden",
  "/tillganglighet",
  "/kakor",
  "/personuppgifter",
] as const;

/** Pages of the whole region. */
export const fixedRegionPages = ["/", "/tillganglighet", "/kakor", "/personuppgifter"] as const;

const firstSegments = (pages: readonly string[]) => new Set(pages.map((page) => page.split("/")[1] ?? ""));
const councilPages = firstSegments(fixedCouncilPages);
const regionPages = firstSegments(fixedRegionPages);

/** Pages that answer what the visitor sends; their query is theirs. */
const answering = /^\/(?:uttalanden\/kontrollera|tillganglighet\/rapportera)(?:\/|$)/;

function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? address;
}

/** Whether a page below a council (or the region) is public and the same for everyone. `address` is the site's path with query. */
export function isPublicPage(address: string, inCouncil: boolean): boolean {
  const path = pathOf(address);
  const [, first = "", ...rest] = path.split("/");
  if (answering.test(path) || path.endsWith("/")) return path === "/";
  if (/\.[a-z]+$/.test(path)) return false;
  return inCouncil ? councilPages.has(first) : regionPages.has(first) && rest.length === 0;
}

/** The address with only the parameters that public pages know, each once, in the order of the list. */
export function plainAddress(address: string): string {
  const [path = "", query] = address.split("?", 2);
  if (!query) return path;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of publicParameters) {
    const value = given.get(name)?.trim();
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}
