/** A number that people quote, gap-free per council, series and year: `2026:3`. */
export type YearNumber = { readonly year: number; readonly seq: number };

const written = /^(\d{4}):([1-9]\d{0,5})$/;
const inAddress = /^(\d{4})-([1-9]\d{0,5})$/;

/** As people quote it: `2026:3`. */
export function formatNumber({ year, seq }: YearNumber): string {
  return `${year}:${seq}`;
}

/** As it stands in an address: `2026-3`. */
export function numberInAddress({ year, seq }: YearNumber): string {
  return `${year}-${seq}`;
}

export function parseNumber(text: string): YearNumber | null {
  return fromMatch(written.exec(text));
}

export function parseNumberInAddress(text: string): YearNumber | null {
  return fromMatch(inAddress.exec(text));
}

export function compareNumbers(a: YearNumber, b: YearNumber): number {
  return a.year - b.year || a.seq - b.seq;
}

function fromMatch(match: RegExpExecArray | null): YearNumber | null {
  return match ? { year: Number(match[1]), seq: Number(match[2]) } : null;
}
