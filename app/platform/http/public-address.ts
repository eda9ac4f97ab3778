import { parseLocalDate } from "~/kernel/local-date";

/**
 * Addresses of public pages. What each may say after `?` is listed here with the values that it knows, so that a page has
 * one address however it was linked, and so that nobody can fill the page cache with made-up ones.
 */

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

const statementPage = /^\/uttalanden\/\d{4}-[1-9]\d{0,5}$/;
const statementFile = /^\/uttalanden\/\d{4}-[1-9]\d{0,5}\.pdf$/;
const measurePage = /^\/handlingsplan\/\d{4}\/[1-9]\d{0,2}\.[1-9]\d{0,3}$/;
/** Without the year of its plan: leads on to the page. */
const formerMeasurePage = /^\/handlingsplan\/[1-9]\d{0,2}\.[1-9]\d{0,3}$/;

/** Longer than this, nobody meant a day. */
const longestDay = 40;

/** What a page knows to say with a parameter: the value as it is written plainly, or null when it says nothing. */
type Reading = (value: string) => string | null;

const parameters = {
  visa: (value) => (value === "parter" ? value : null),
  // What is no day goes on to the page, which tells what is wrong with it.
  den: (value) => value.trim().slice(0, longestDay) || null,
} satisfies Record<string, Reading>;

type Parameter = keyof typeof parameters;

/** The parameters of a page, in the order in which its address says them. */
function parametersOf(path: string, inCouncil: boolean): readonly Parameter[] {
  if (!inCouncil) return [];
  if (path === "/handlingsplan") return ["visa", "den"];
  const isOfDay =
    path === "/" || path === "/parter" || measurePage.test(path) || formerMeasurePage.test(path);
  return isOfDay ? ["den"] : [];
}

function parted(address: string): [path: string, query: string] {
  const [path = "", ...query] = address.split("?");
  return [path, query.join("?")];
}

/** Whether a page below a council (or the region) is public and the same for everyone. `address` is the site's path with query. */
export function isPublicPage(address: string, inCouncil: boolean): boolean {
  const [path] = parted(address);
  const fixed: readonly string[] = inCouncil ? fixedCouncilPages : fixedRegionPages;
  return fixed.includes(path) || (inCouncil && (statementPage.test(path) || measurePage.test(path)));
}

/** Whether an address has one plain way to be written with its query: public pages, their files and former addresses. */
export function isPublicAddress(address: string, inCouncil: boolean): boolean {
  const [path] = parted(address);
  return (
    isPublicPage(address, inCouncil) ||
    (inCouncil && (statementFile.test(path) || formerMeasurePage.test(path)))
  );
}

/** The address with only the parameters that its page knows, each once, in the order of the list. */
export function plainAddress(address: string, inCouncil: boolean): string {
  const [path, query] = parted(address);
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of parametersOf(path, inCouncil)) {
    const value = parameters[name](given.get(name) ?? "");
    if (value !== null) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}

/** The day that a plain address names: none, a day, or null for what is no day. */
export function dayInAddress(address: string): string | undefined | null {
  const named = new URLSearchParams(parted(address)[1]).get("den");
  return named === null ? undefined : parseLocalDate(named);
}
