import type { Json } from "~/kernel/fingerprint";

const bytes = (text: string) => Buffer.from(text, "utf8");

/** Shorter keys first, then by their bytes: the order of PostgreSQL's jsonb. */
function inKeyOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const [left, right] = [bytes(a), bytes(b)];
  return left.length - right.length || Buffer.compare(left, right);
}

/** A number without an exponent. */
function plainNumber(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** The text that PostgreSQL gives for a value that was stored as jsonb, to the letter. */
export function jsonbText(value: Json): string {
  if (typeof value === "number") return plainNumber(value);
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value as Record<string, Json>)
    .sort(inKeyOrder)
    .map(([key, member]) => `${JSON.stringify(key)}: ${jsonbText(member)}`);
  return `{${members.join(", ")}}`;
}
