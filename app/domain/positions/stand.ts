import type { Mandate, Role } from "~/kernel/actor";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";

/** The kinds of text that parties take a stand on. */
export type TextKind = "statement";

/** A text that parties take a stand on, in the version that its fingerprint tells. */
export type TextForStands = {
  readonly kind: TextKind;
  readonly id: string;
  /** Null until the text is locked. */
  readonly fingerprint: string | null;
  /** Parties are asked, and may answer. */
  readonly isOpen: boolean;
};

/** What a party says of a text. `awaits` is that it awaits a decision of its own. */
export const standKinds = ["behind", "behind-with-reservation", "abstains", "dissents", "awaits"] as const;
export type StandKind = (typeof standKinds)[number];

/** Stands that say nothing without a text. */
export const standKindsWithText: readonly StandKind[] = ["behind-with-reservation", "dissents"];

/** One answer of a party, given for one fingerprint. Never erased; a withdrawal is added to it. */
export type Stand = {
  readonly id: string;
  readonly subjectKind: TextKind;
  readonly subjectId: string;
  readonly holdingId: string;
  readonly organisationId: string;
  /** The party's name on the day. */
  readonly partyName: string;
  readonly kind: StandKind;
  readonly text: string;
  readonly fingerprint: string;
  readonly givenAt: Date;
  readonly givenBy: string;
  readonly givenRole: Role;
  readonly representationId: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnRole: Role | null;
  readonly withdrawnWhy: string | null;
  readonly withdrawnRepresentationId: string | null;
  /** Who at the party gave its word, when it was withdrawn on the party's behalf. */
  readonly withdrawnOnWordOf: string | null;
};

/** The person who speaks for a party. */
export type Voice = { readonly mandate: Mandate; readonly name: string; readonly role: Role };

/** The person who takes a party's answer back: by a mandate, or on the word of someone at the party. */
export type Withdrawer =
  | Voice
  | (Omit<Voice, "mandate"> & { readonly mandate: null; readonly onWordOf: string });

export type StandReason =
  | "notOpenForStands"
  | "otherText"
  | "answeredMeanwhile"
  | "standTextMissing"
  | "standUnchanged"
  | "withdrawalReasonMissing"
  | "authoriserMissing"
  | "standReplaced"
  | "alreadyWithdrawn";

/**
 * Takes a stand on the text that the person has read: `readFingerprint` is that of the page they answered.
 * A party may answer again while the text is open; the latest answer counts and the earlier ones stay. `readStand` is
 * the mark of the party's answer that they saw: nobody answers over a colleague whose answer they have not read.
 */
export function takeStand(
  on: TextForStands,
  answer: {
    readonly id: string;
    readonly kind: StandKind;
    readonly text: string;
    readonly readFingerprint: string;
    readonly readStand: string;
  },
  voice: Voice,
  earlier: readonly Stand[],
  now: Date,
): Outcome<Stand, StandReason> {
  const { fingerprint } = on;
  if (!on.isOpen || fingerprint === null) return refused("notOpenForStands");
  if (answer.readFingerprint !== fingerprint) return outdated("otherText");
  const text = answer.text.trim();
  if (text === "" && standKindsWithText.includes(answer.kind)) return refused("standTextMissing");
  const { mandate } = voice;
  const current = currentStand(earlier, mandate.organisationId, fingerprint);
  if (current && current.withdrawnAt === null && current.kind === answer.kind && current.text === text) {
    return refused("standUnchanged");
  }
  if (markOfStand(current) !== answer.readStand) return outdated("answeredMeanwhile");
  return done({
    id: answer.id,
    subjectKind: on.kind,
    subjectId: on.id,
    holdingId: mandate.holdingId,
    organisationId: mandate.organisationId,
    partyName: mandate.partyName,
    kind: answer.kind,
    text,
    fingerprint,
    givenAt: now,
    givenBy: voice.name,
    givenRole: voice.role,
    representationId: mandate.representationId,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnRole: null,
    withdrawnWhy: null,
    withdrawnRepresentationId: null,
    withdrawnOnWordOf: null,
  });
}

/** Tells one state of a party's answer from another: "" while it has none, and another once it is withdrawn. */
export function markOfStand(
  stand: { readonly id: string; readonly withdrawnAt: unknown } | null | undefined,
): string {
  if (!stand) return "";
  return stand.withdrawnAt === null ? stand.id : `${stand.id} withdrawn`;
}

/** The party's latest answer to the text with this fingerprint, also when it has been withdrawn. */
export function currentStand(
  stands: readonly Stand[],
  organisationId: string,
  fingerprint: string,
): Stand | undefined {
  return stands
    .filter((stand) => stand.organisationId === organisationId && stand.fingerprint === fingerprint)
    .reduce<Stand | undefined>(
      (latest, stand) => (latest && !isLater(stand, latest) ? latest : stand),
      undefined,
    );
}

/**
 * Adds a withdrawal to the party's answer, by anyone who now speaks for the party, not only the one who answered, or
 * on the word of someone at the party. `stands` are all on the text: an answer that the party has replaced
 * since it was read can't be taken back in place of the one that counts.
 */
export function withdrawStand(
  stand: Stand,
  why: string,
  voice: Withdrawer,
  stands: readonly Stand[],
  now: Date,
): Outcome<Stand, StandReason> {
  if (stand.withdrawnAt !== null) return outdated("alreadyWithdrawn");
  if (currentStand(stands, stand.organisationId, stand.fingerprint)?.id !== stand.id) {
    return outdated("standReplaced");
  }
  const withdrawnWhy = why.trim();
  if (withdrawnWhy === "") return refused("withdrawalReasonMissing");
  const withdrawnOnWordOf = voice.mandate === null ? voice.onWordOf.trim() : null;
  if (withdrawnOnWordOf === "") return refused("authoriserMissing");
  return done({
    ...stand,
    withdrawnAt: now,
    withdrawnBy: voice.name,
    withdrawnRole: voice.role,
    withdrawnWhy,
    withdrawnRepresentationId: voice.mandate?.representationId ?? null,
    withdrawnOnWordOf,
  });
}

/** Later by time; ids are ordered by time and decide when two were given in the same instant. */
function isLater(a: Stand, b: Stand): boolean {
  const difference = a.givenAt.getTime() - b.givenAt.getTime();
  return difference === 0 ? a.id > b.id : difference > 0;
}
