import { v5 } from "uuid";
import { luhnDigitFor } from "~/kernel/luhn";
import { type OrganisationNumber, parseOrganisationNumber } from "~/kernel/organisation-number";

const namespace = "6f1d7c0a-52f4-5c0e-9a55-2d1a7f0c5a11";

/** The same id for the same names, in every database. */
export function exampleId(...names: readonly (string | number)[]): string {
  return v5(names.join("/"), namespace);
}

/** A whole number from 0 up to `below`, decided by the names alone: what stands in for chance. */
export function exampleChoice(below: number, ...names: readonly (string | number)[]): number {
  return Number.parseInt(exampleId("choice", ...names).slice(0, 8), 16) % below;
}

/**
 * An organisation number with a right check digit that no organisation has: none of the legal forms in Sweden
 * begins with 4.
 */
export function inventedNumber(serial: number): OrganisationNumber {
  const nine = `409900${String(serial).padStart(3, "0")}`;
  const number = parseOrganisationNumber(`${nine}${luhnDigitFor(nine)}`);
  if (number === null) throw new RangeError(`Not a number for an invented organisation: ${serial}`);
  return number;
}
