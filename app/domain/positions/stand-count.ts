import type { Composition } from "~/domain/parties/composition/composition";
import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import type { Perspective } from "~/kernel/perspective";
import { currentStand, type Stand, type StandKind, standKinds } from "./stand";

/**
 * Where a party is: its stand, `withdrawn` when it has taken its answer back, `unanswered` when it was asked and has not
 * answered, `not-asked` when it came in after the text was locked and has not answered of its own accord.
 */
export const partyPositions = [...standKinds, "withdrawn", "unanswered", "not-asked"] as const;
export type PartyPosition = StandKind | "withdrawn" | "unanswered" | "not-asked";

/** A party that takes a stand, in the order of the composition. */
export type SeatedParty = {
  readonly organisationId: string;
  readonly name: string;
  readonly perspective: Perspective;
};

/** `earlier` are answers to earlier texts and answers replaced since, oldest first. */
export type PartyStand = SeatedParty & {
  readonly position: PartyPosition;
  readonly current: Stand | null;
  readonly earlier: readonly Stand[];
};

/** The parties on ordinary seats, each once; co-opted ones take no stand. */
export function seatedParties(composition: Composition | CompositionSnapshot): readonly SeatedParty[] {
  const seen = new Set<string>();
  return composition.seats.flatMap((seat) => {
    const party = "holder" in seat ? seat.holder : seat;
    if (!party || party.organisationId === null || party.name === null || seen.has(party.organisationId))
      return [];
    seen.add(party.organisationId);
    return [{ organisationId: party.organisationId, name: party.name, perspective: seat.perspective }];
  });
}

export function idsOf(parties: readonly SeatedParty[]): readonly string[] {
  return parties.map(({ organisationId }) => organisationId);
}

/** A locked text: its fingerprint, and whom it was put to. */
export type AskedText = { readonly fingerprint: string | null; readonly asked: readonly string[] };

/** Whether a party was asked about the text; `was-asked.server` says the same in SQL. */
export function wasAsked({ asked }: Pick<AskedText, "asked">, organisationId: string): boolean {
  return asked.length === 0 || asked.includes(organisationId);
}

/** Each party with its stand on a text. */
export function standsByParty(
  parties: readonly SeatedParty[],
  stands: readonly Stand[],
  text: AskedText,
): readonly PartyStand[] {
  const fingerprint = text.fingerprint ?? "";
  return parties.map((party) => {
    const own = stands.filter(({ organisationId }) => organisationId === party.organisationId);
    const current = currentStand(own, party.organisationId, fingerprint) ?? null;
    const earlier = own
      .filter(({ id }) => id !== current?.id)
      .sort((a, b) => a.givenAt.getTime() - b.givenAt.getTime() || (a.id < b.id ? -1 : 1));
    const position = positionOf(current, wasAsked(text, party.organisationId));
    return { ...party, position, current, earlier };
  });
}

/** Answers to this text from parties that are not among these, such as those that have left since. */
export function standsOfOthers(
  parties: readonly SeatedParty[],
  stands: readonly Stand[],
  fingerprint: string,
): readonly Stand[] {
  const seated = new Set(parties.map(({ organisationId }) => organisationId));
  const others = new Set(stands.map(({ organisationId }) => organisationId).filter((id) => !seated.has(id)));
  return [...others].flatMap((organisationId) => currentStand(stands, organisationId, fingerprint) ?? []);
}

/** A party that a reminder is for: it was asked and has not answered, or has taken its answer back. */
export function isSilent({ position }: Pick<PartyStand, "position">): boolean {
  return position === "unanswered" || position === "withdrawn";
}

/** `of` are those that were asked, or have answered all the same. */
export type StandCount = Readonly<Record<PartyPosition, number>> & { readonly of: number };

export function countStands(parties: readonly Pick<PartyStand, "position">[]): StandCount {
  const counts = Object.fromEntries(partyPositions.map((position) => [position, 0])) as Record<
    PartyPosition,
    number
  >;
  for (const { position } of parties) counts[position] += 1;
  return { ...counts, of: parties.length - counts["not-asked"] };
}

/** Parties that stand behind, with or without reservation. */
export function countBehind(count: StandCount): number {
  return count.behind + count["behind-with-reservation"];
}

/** What the stands say, for the interface to make a sentence of. */
export type StandFinding =
  | { readonly kind: "nobody-asked" }
  | { readonly kind: "nobody-answered"; readonly of: number }
  | { readonly kind: "all-behind"; readonly of: number }
  /** `others` are the remaining positions that any party has, in order. */
  | {
      readonly kind: "some-behind";
      readonly behind: number;
      readonly of: number;
      readonly others: readonly {
        readonly position: Exclude<PartyPosition, "behind">;
        readonly count: number;
      }[];
    };

export function standFinding(count: StandCount): StandFinding {
  const { of, behind } = count;
  if (of === 0) return { kind: "nobody-asked" };
  if (count.unanswered === of) return { kind: "nobody-answered", of };
  if (behind === of && count["not-asked"] === 0) return { kind: "all-behind", of };
  const others = partyPositions.flatMap((position) =>
    position === "behind" || count[position] === 0 ? [] : [{ position, count: count[position] }],
  );
  return { kind: "some-behind", behind, of, others };
}

/** Where a party with this answer, or with none, is. */
export function positionOf(current: Stand | null, isAsked: boolean): PartyPosition {
  if (current === null) return isAsked ? "unanswered" : "not-asked";
  return current.withdrawnAt === null ? current.kind : "withdrawn";
}
