import { isLocalDate } from "./local-date";
import { hasLuhnChecksum } from "./luhn";

const candidate = /(?<!\d)(?:(\d{2})[ ]?)?(\d{2})(\d{2})(\d{2})[ ]?[-+–]?[ ]?(\d{4})(?!\d)/g;

/**
 * True when a text holds what looks like a Swedish personal identity number or coordination number:
 * a real date (day + 60 for coordination numbers) and a right check digit. For warnings before publishing.
 * Organisation numbers never match: their third digit is at least 2, so their "month" is at least 20.
 */
export function looksLikePersonalNumber(text: string): boolean {
  return findPersonalNumbers(text).length > 0;
}

/** The parts of a text that look like personal numbers, as written. */
export function findPersonalNumbers(text: string): readonly string[] {
  return [...text.matchAll(candidate)].filter(isPersonalNumber).map((match) => match[0].trim());
}

function isPersonalNumber([, century, year, month, day, last]: RegExpMatchArray): boolean {
  if (!year || !month || !day || !last) return false;
  if (!hasLuhnChecksum(`${year}${month}${day}${last}`)) return false;
  const dayOfMonth = Number(day) > 60 ? String(Number(day) - 60).padStart(2, "0") : day;
  const centuries = century === undefined ? ["19", "20"] : [century].filter((c) => /^(18|19|20)$/.test(c));
  return centuries.some((c) => isLocalDate(`${c}${year}-${month}-${dayOfMonth}`));
}
