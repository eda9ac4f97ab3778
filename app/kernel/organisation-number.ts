import { hasLuhnChecksum } from "./luhn";
import { done, type Outcome, refused } from "./outcome";
import { foldedName } from "./text/folded-name";

declare const brand: unique symbol;

/** A Swedish organisation number as it is written: `222000-2188`. */
export type OrganisationNumber = string & { readonly [brand]: "OrganisationNumber" };

/**
 * Reads an organisation number: ten digits, a right check digit, and a third and fourth digit of at least 20, which is
 * what tells it from a personal identity number. It is also read from its form of twelve digits (16…) and from the number
 * for VAT that is made of it (SE…01), with any kind of dash, space and width of digits.
 */
export function readOrganisationNumber(text: string): Outcome<OrganisationNumber, OrganisationNumberReason> {
  const digits = foldedName(text)
    .replace(/[ -]/g, "")
    .replace(/^(?:16|se)?(\d{10})$|^se(\d{10})01$/, "$1$2");
  if (!/^\d{10}$/.test(digits)) return refused("organisationNumberShape");
  if (Number(digits.slice(2, 4)) < 20) return refused("organisationNumberPersonal");
  if (!hasLuhnChecksum(digits)) return refused("organisationNumberChecksum");
  return done(`${digits.slice(0, 6)}-${digits.slice(6)}` as OrganisationNumber);
}

export type OrganisationNumberReason =
  | "organisationNumberShape"
  | "organisationNumberPersonal"
  | "organisationNumberChecksum";

/** The number as it is written, or null when the text is not one. */
export function parseOrganisationNumber(text: string): OrganisationNumber | null {
  const read = readOrganisationNumber(text);
  return read.ok ? read.value : null;
}
