import type { Role } from "~/kernel/actor";

/** Somewhere a person's roles lead: a council's workspace, the region, or the operator's pages. */
export interface Place {
  kind: "council" | "region" | "operator";
  role: Role;
  href: string;
  /** The council's id and name, and the party that the person speaks for there. */
  council: string | null;
  councilName: string | null;
  party: string | null;
  representation: string | null;
}

/** True for the mandate that was chosen in its council. */
export function isChosen(place: Place, actingFor: Readonly<Record<string, string>>): boolean {
  return place.council !== null && actingFor[place.council] === (place.representation ?? "");
}
