import { createHash } from "node:crypto";
import { incomingName } from "./text/incoming-text";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Unicode NFC with `\n` as the only line end: the same letters always give the same bytes. */
function canonicalText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?|\u2028|\u2029/g, "\n");
}

/** JSON with sorted keys, no spaces and canonical text; a key without value counts as absent. */
export function canonicalJson(value: Json): string {
  if (typeof value === "string") return JSON.stringify(canonicalText(value));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value)
      .filter((entry): entry is [string, Json] => entry[1] !== undefined)
      .map(([key, member]) => [canonicalText(key), member] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("Not a number of JSON");
  return JSON.stringify(value);
}

/** SHA-256 of the text's UTF-8 bytes as 64 hexadecimal digits: what `sha256sum` prints for the same file. */
export function fingerprintOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 over the canonical JSON of a value. */
export function fingerprintOf(value: Json): string {
  return fingerprintOfText(canonicalJson(value));
}

function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** For reading: groups of four with spaces between. */
export function groupFingerprint(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(" ");
}

/** What someone typed or pasted as a fingerprint, or null when it is not one; spaces and case do not matter. */
export function readFingerprint(text: string): string | null {
  const digits = incomingName(text).replace(/\s+/g, "").toLowerCase();
  return isFingerprint(digits) ? digits : null;
}
