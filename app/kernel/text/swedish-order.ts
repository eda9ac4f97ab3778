const collator = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });

/** Order of names as Swedish readers expect it: å, ä and ö last, digits as numbers; same name falls back on the text. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
