import { linesOf } from "./statement-text";

/** To whom a text is addressed, one per line as typed; a mark from a pasted fingerprint file is left out. */
export function addresseesOf({ addressees }: { readonly addressees: string }): readonly string[] {
  return linesOf(addressees).flatMap((line) => line.replace(/^→ /, "") || []);
}
