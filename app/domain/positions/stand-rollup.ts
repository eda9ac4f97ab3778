import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { type LocalDate, localDateIn } from "~/kernel/local-date";
import type { Stand, StandKind } from "./stand";
import { seatedParties, standsByParty } from "./stand-count";

export type RolledStand = {
  readonly kind: StandKind;
  /** The day on which the party took its answer back, if it has. */
  readonly withdrawnOn: LocalDate | null;
};

/** A published text with each party's latest answer to it. */
export type RolledText = { readonly publishedOn: LocalDate; readonly stands: readonly RolledStand[] };

/** Parties by their answer to a published text; an answer that was taken back counts as withdrawn. */
export type StandCounts = Partial<Record<StandKind | "withdrawn", number>>;

export type StandStep = { readonly day: LocalDate; readonly stands: StandCounts };

/** The latest answers of the parties that sat in the council on the day, to the text of a fingerprint. */
export function rolledStands(
  parties: CompositionSnapshot,
  stands: readonly Stand[],
  fingerprint: string,
): readonly RolledStand[] {
  return standsByParty(seatedParties(parties), stands, { fingerprint, asked: [] }).flatMap(({ current }) =>
    current
      ? [{ kind: current.kind, withdrawnOn: current.withdrawnAt && localDateIn(current.withdrawnAt) }]
      : [],
  );
}

/** The answers to a published text at the end of a day, worked out anew; what nobody answered is left out. */
export function standCountsOn(day: LocalDate, stands: readonly RolledStand[]): StandCounts {
  const counts: StandCounts = {};
  for (const { kind, withdrawnOn } of stands) {
    const now = withdrawnOn !== null && withdrawnOn <= day ? "withdrawn" : kind;
    counts[now] = (counts[now] ?? 0) + 1;
  }
  return counts;
}

/** All steps of one text: its publication, then each day on which a stand was taken back. */
export function standSteps(text: RolledText): readonly StandStep[] {
  return standDays([text]).map((day) => ({ day, stands: standCountsOn(day, text.stands) }));
}

/** Each day on which one of the texts was published, or a stand on a published one was taken back. */
export function standDays(texts: readonly RolledText[]): readonly LocalDate[] {
  const days = texts.flatMap(({ publishedOn, stands }) => [
    publishedOn,
    ...stands.flatMap(({ withdrawnOn }) =>
      withdrawnOn !== null && withdrawnOn > publishedOn ? [withdrawnOn] : [],
    ),
  ]);
  return [...new Set(days)].sort();
}
