/** Numbers of the formats for dates that are built into spreadsheet programs, also of East Asian ones. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What in a format is shown as it stands: quoted and escaped signs, colours, currencies, fillers. What is not closed goes on. */
const literals = /"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\.|_.|\*./g;

/** Whether a number in that format is shown as a day. A format of hours and minutes alone is none. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id);
  const [first = ""] = code.replace(literals, "").toLowerCase().split(";", 1);
  return /[yd]/.test(first) || (first.includes("m") && !/[hs]/.test(first));
}

const daysTo1970 = { 1900: 25_569, 1904: 24_107 };

/**
 * The day of a spreadsheet's day number as 2026-11-23, or null for a number that is none. Days are counted from 1904 on
 * in old workbooks of the Macintosh, else from 1900, which the programs take for a leap year.
 */
export function dayOf(serial: number, epoch: 1900 | 1904): string | null {
  const counted = epoch === 1900 && serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((counted - daysTo1970[epoch]) * 86_400);
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  return serial >= 0 && year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
