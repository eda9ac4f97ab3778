import { done, type Outcome, refused } from "~/kernel/outcome";
import { containsPeriod, type Dated, isProper, overlaps, periodOf } from "~/kernel/period";

export const representationKinds = ["ordinary", "substitute"] as const;
export type RepresentationKind = (typeof representationKinds)[number];

/** A person's mandate for the party that holds a seat. */
export type Representation = Dated & {
  readonly id: string;
  readonly holdingId: string;
  readonly personId: string;
  readonly kind: RepresentationKind;
  /** The party's own decision or the one who announced it. */
  readonly appointedBy: string | null;
  readonly version: number;
};

/** A mandate with whose it is, and whether a status report or a stand was made by virtue of it. */
export type KnownMandate = Representation & { readonly name: string; readonly hasActed: boolean };

export type RepresentationReason = "endNotAfterStart" | "outsideHolding" | "personAlreadyRepresents";

/** Something to tell the convenor that stops nothing. */
export type RepresentationWarning = "severalOrdinary";

export type PlacedRepresentation = {
  readonly representation: Representation;
  readonly warnings: readonly RepresentationWarning[];
};

/**
 * A mandate lies within the party's time on the seat. Mandates of different people may overlap; several
 * ordinary ones at a time are allowed with a warning. The same person has one mandate at a time per holding.
 */
export function placeRepresentation(
  holding: Dated & { readonly id: string },
  others: readonly Representation[],
  proposed: Representation,
): Outcome<PlacedRepresentation, RepresentationReason> {
  if (!isProper(periodOf(proposed))) return refused("endNotAfterStart");
  if (!containsPeriod(periodOf(holding), periodOf(proposed))) return refused("outsideHolding");
  const beside = others.filter(
    (other) =>
      other.id !== proposed.id &&
      other.holdingId === holding.id &&
      overlaps(periodOf(other), periodOf(proposed)),
  );
  if (beside.some(({ personId }) => personId === proposed.personId))
    return refused("personAlreadyRepresents");
  const several = proposed.kind === "ordinary" && beside.some(({ kind }) => kind === "ordinary");
  return done({ representation: proposed, warnings: several ? ["severalOrdinary"] : [] });
}
