import reference from "../../prisma/seed/reference/municipalities.json";

/** A municipality with SCB's code and county code. Name without "kommun" or "stad". */
export type Municipality = { readonly code: string; readonly name: string; readonly county: string };

/** Those that Samsyn knows: Västra Götaland's 49, and the neighbours that take part in a subregion. By code. */
export const municipalities: readonly Municipality[] = reference.items;

const byCode = new Map(municipalities.map((one) => [one.code, one]));

export function municipalityByCode(code: string): Municipality | null {
  return byCode.get(code) ?? null;
}
