import { fingerprintOf } from "./fingerprint";
import type { Language } from "./language";

/** Why no letter goes to a party. */
export type WhyUnreached = "noSpeaker" | "noAddress";

/** A person who can speak for a party on the day, with the address that a letter can reach. */
export interface Voice {
  readonly organisationId: string;
  /** The mandate by which the person speaks. */
  readonly representationId: string;
  readonly email: string | null;
  /** The language in which the person wants letters. */
  readonly language: Language;
}

export interface Receiver {
  readonly address: string;
  readonly language: Language;
  readonly representationId: string;
}

/** A party with everyone who gets a letter for it, or why nobody does. */
export interface PlannedParty {
  readonly organisationId: string;
  readonly name: string;
  readonly receivers: readonly Receiver[];
  readonly why: WhyUnreached | null;
}

/**
 * Exactly who gets letters when parties are asked: each address once for each party. The page that promises them and the
 * act that sends them plan by this, so that what is promised is what goes.
 */
export function planLetters(
  parties: readonly { readonly organisationId: string; readonly name: string }[],
  voices: readonly Voice[],
): readonly PlannedParty[] {
  return parties.map((party) =>
    planLettersTo(
      party,
      voices.filter(({ organisationId }) => organisationId === party.organisationId),
    ),
  );
}

/** The letters to one party, whose voices these are. */
export function planLettersTo(
  { organisationId, name }: { readonly organisationId: string; readonly name: string },
  voices: readonly Voice[],
): PlannedParty {
  const byAddress = new Map<string, Receiver>();
  for (const { email, language, representationId } of voices) {
    const address = email?.toLowerCase();
    if (address && !byAddress.has(address)) byAddress.set(address, { address, language, representationId });
  }
  const receivers = [...byAddress.values()];
  const why = receivers.length > 0 ? null : voices.length === 0 ? "noSpeaker" : "noAddress";
  return { organisationId, name, receivers, why };
}

/** What a page says of a plan before it is carried out. */
export interface LetterPromise {
  /** How many letters go. */
  readonly letters: number;
  readonly reached: readonly { readonly name: string; readonly addresses: readonly string[] }[];
  readonly unreached: readonly {
    readonly organisationId: string;
    readonly name: string;
    readonly why: WhyUnreached;
  }[];
  /** Changes when anybody else gets a letter, or somebody no more: the act goes by the plan that was read. */
  readonly mark: string;
}

export function promiseOf(plan: readonly PlannedParty[]): LetterPromise {
  return {
    letters: plan.reduce((sum, { receivers }) => sum + receivers.length, 0),
    reached: plan.flatMap(({ name, receivers }) =>
      receivers.length > 0 ? [{ name, addresses: receivers.map(({ address }) => address) }] : [],
    ),
    unreached: plan.flatMap(({ organisationId, name, why }) => (why ? [{ organisationId, name, why }] : [])),
    mark: markOfPlan(plan),
  };
}

export function markOfPlan(plan: readonly PlannedParty[]): string {
  return fingerprintOf(
    plan
      .map(({ organisationId, receivers, why }) =>
        [organisationId, why ?? "", ...receivers.map(({ address }) => address).sort()].join(" "),
      )
      .sort(),
  );
}

/** Exactly who got a letter and who did not, by party; kept in the trail and shown to whoever sent them. */
export type LetterReceipt = {
  reached: { party: string; letters: number; organisationId?: string; ids?: string[] }[];
  unreached: { party: string; why: WhyUnreached; organisationId?: string }[];
  /** Of all letters, to tell whether they have gone out; receipts of earlier releases have no ids. */
  ids?: string[];
};
