import type { Perspective } from "~/kernel/perspective";
import { perspectives } from "~/kernel/perspective";
import type { Stand, StandKind } from "./stand";
import type { PartyPosition, PartyStand } from "./stand-count";

/** A stand as a page shows it; moments are ISO instants. */
export interface StandView {
  id: string;
  kind: StandKind;
  text: string;
  fingerprint: string;
  givenAt: string;
  /** Empty in public: persons stay inside the council. */
  givenBy: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  /** Who at the party gave its word to the one who noted the withdrawal. */
  withdrawnOnWordOf: string | null;
  withdrawnWhy: string | null;
  /** The convenor noted it, on the party's behalf. */
  withdrawnOnBehalf: boolean;
}

/** One party of the council with where it stands, its present answer and the earlier ones. */
export interface PartyStandView {
  organisationId: string;
  name: string;
  perspective: Perspective;
  position: PartyPosition;
  current: StandView | null;
  earlier: StandView[];
}

export function standView(stand: Stand): StandView {
  const { id, kind, text, fingerprint, givenBy, withdrawnBy, withdrawnWhy, withdrawnOnWordOf } = stand;
  const withdrawnAt = stand.withdrawnAt?.toISOString() ?? null;
  return {
    id,
    kind,
    text,
    fingerprint,
    givenAt: stand.givenAt.toISOString(),
    givenBy,
    withdrawnAt,
    withdrawnBy,
    withdrawnOnWordOf,
    withdrawnWhy,
    withdrawnOnBehalf: withdrawnAt !== null && stand.withdrawnRole === "convenor",
  };
}

export function partyStandView({ current, earlier, ...party }: PartyStand): PartyStandView {
  return { ...party, current: current && standView(current), earlier: earlier.map(standView) };
}

/** Parties under each perspective that has any, in the order of the composition. */
export function groupByPerspective<P extends { readonly perspective: Perspective }>(
  parties: readonly P[],
): { perspective: Perspective; parties: P[] }[] {
  return perspectives
    .map((perspective) => ({
      perspective,
      parties: parties.filter((party) => party.perspective === perspective),
    }))
    .filter((group) => group.parties.length > 0);
}

/** A party's present answer on a page, whether it still sits in the council or has left. */
export function answerOf(
  {
    parties,
    others,
  }: {
    readonly parties: readonly PartyStandView[];
    readonly others: readonly (StandView & { organisationId: string; partyName: string })[];
  },
  organisationId: string | null | undefined,
) {
  const seated = parties.find((party) => party.organisationId === organisationId);
  if (seated?.current)
    return { ...seated.current, organisationId: seated.organisationId, partyName: seated.name };
  return others.find((stand) => stand.organisationId === organisationId) ?? null;
}
