import { fingerprintOfText } from "~/kernel/fingerprint";
import { addresseesOf } from "./addressees";
import { cleanLine, parseText, writeText } from "./statement-text";

/** What the parties take a stand on: the title, the text and to whom it is addressed, one addressee per line. */
export type StatementText = {
  readonly title: string;
  readonly body: string;
  readonly addressees: string;
};

const addresseeMark = "→ ";

/**
 * The one way to write the whole text: the title, a blank line, the parts of the text with a blank line
 * between, a blank line, and a line `→ addressee` for each. Unicode NFC, single spaces, `\n` as line end,
 * also after the last line. Offered as a file, its SHA-256 is the statement's fingerprint.
 */
export function canonicalStatement(text: StatementText): string {
  const addressees = addresseesOf(text).map((addressee) => `${addresseeMark}${addressee}`);
  const parts = [cleanLine(text.title), writeText(parseText(text.body)), addressees.join("\n")];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The fingerprint of a statement's text: 64 hexadecimal digits. */
export function fingerprintOfStatement(text: StatementText): string {
  return fingerprintOfText(canonicalStatement(text));
}

/** The canonical form of a whole text that someone pastes: what `canonicalStatement` wrote comes back unchanged. */
export function canonicalPasted(pasted: string): string {
  const lines = pasted
    .normalize("NFC")
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(cleanLine);
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return "\n";
  const rest = lines.slice(first + 1);
  const lastOther = rest.findLastIndex((line) => line !== "" && !line.startsWith(addresseeMark));
  return canonicalStatement({
    title: lines[first] ?? "",
    body: rest.slice(0, lastOther + 1).join("\n"),
    addressees: rest.slice(lastOther + 1).join("\n"),
  });
}

export function fingerprintOfPasted(pasted: string): string {
  return fingerprintOfText(canonicalPasted(pasted));
}
