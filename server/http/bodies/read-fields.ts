import type { BodyRefusal, SentFields } from "~/platform/http/sent-form";
import { bodyLimits } from "./body-limits";

/** Fields, or with which status they are refused. */
export type ReadFields = SentFields | BodyRefusal;

/** Reads the fields of a form as `application/x-www-form-urlencoded`, in one pass over bounded bytes. */
export function readFields(bytes: Uint8Array): ReadFields {
  let pieces: string[];
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    pieces = text.split("&", bodyLimits.fields + 1);
    if (pieces.length > bodyLimits.fields) return 413;
    return checkFields(pieces.filter((piece) => piece !== "").map(readField));
  } catch {
    return 400;
  }
}

/** Throws for what is no UTF-8 in percent signs. */
function readField(piece: string): readonly [name: string, value: string] {
  const at = piece.indexOf("=");
  const [name, value] = at < 0 ? [piece, ""] : [piece.slice(0, at), piece.slice(at + 1)];
  return [plain(name), plain(value)];
}

const plain = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

/** Names are words: no form here has fields within fields. */
const nameShape = /^[A-Za-z_][\w-]*$/;

/** What the program itself writes into each form: for whom it is, its token, the version that it changes, the button. */
export const ownFields: ReadonlyMap<string, RegExp> = new Map([
  ["_for", /^[\w.+-]{0,200}$/],
  ["_token", /^[\w-]{0,80}$/],
  ["_version", /^\d{0,9}$/],
  ["_intent", /^[\w -]{0,40}$/],
]);

/** The fields with their texts cleaned, when there are not too many, in all and of one name, and their names are words. */
export function checkFields(fields: SentFields): ReadFields {
  if (fields.length > bodyLimits.fields) return 413;
  const times = new Map<string, number>();
  const clean: [name: string, value: string][] = [];
  for (const [name, value] of fields) {
    if (name.length > bodyLimits.nameLength || !nameShape.test(name)) return 400;
    const before = times.get(name) ?? 0;
    if (before >= bodyLimits.repeats) return 413;
    const shape = ownFields.get(name);
    if (shape && (before > 0 || !shape.test(value))) return 400;
    times.set(name, before + 1);
    clean.push([name, cleanText(value)]);
  }
  return clean;
}

/** The same text without NUL, which is no character of a text in the database. */
function cleanText(text: string): string {
  return text.replaceAll("\0", "");
}
