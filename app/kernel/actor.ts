export const roles = [
  "convenor",
  "representative",
  "substitute",
  "co-opted",
  "group-member",
  "observer",
  "regional-analyst",
  "regional-lead",
  "operator",
] as const;

export type Role = (typeof roles)[number];

/** Roles that follow from a person's mandate for a party. */
export const mandateRoles = ["representative", "substitute", "co-opted"] as const satisfies readonly Role[];

/** The mandate that a person has chosen to act for, as it stands on the day of the act. */
export type Mandate = {
  readonly representationId: string;
  readonly holdingId: string;
  readonly organisationId: string;
  /** The party's name on the day of the act. */
  readonly partyName: string;
};

/** Who acts: one person in one role. `mandate` is there exactly for the roles that follow from one. */
export type Actor = {
  readonly accountId: string | null;
  readonly name: string;
  readonly role: Role;
  /** Null for roles that belong to no council. */
  readonly councilId: string | null;
  readonly mandate: Mandate | null;
};

/** The mandate by which an actor speaks for a party, or null for those who speak for none. */
export function speaksFor(actor: Actor): Mandate | null {
  return mandateRoles.some((role) => role === actor.role) ? actor.mandate : null;
}
