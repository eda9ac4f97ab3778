import { fingerprintOf } from "~/kernel/fingerprint";
import { type PlannedParty, planLettersTo, type Voice } from "~/kernel/letter-plan";

/** A person who speaks for a party today, by the holding through which it sits in the council. */
export type HoldingVoice = Voice & { readonly holdingId: string };

/** Exactly who gets a letter when a measure is handed over to the party of a holding, or why nobody does. */
export function lettersToReceiver(
  party: { readonly holdingId: string; readonly organisationId: string; readonly name: string },
  voices: readonly HoldingVoice[],
): PlannedParty {
  return planLettersTo(
    party,
    voices.filter(({ holdingId }) => holdingId === party.holdingId),
  );
}

/** Changes when anybody else would get a letter, or somebody no more, whichever party is chosen. */
export function markOfVoices(voices: readonly HoldingVoice[]): string {
  return fingerprintOf(
    voices.map(({ holdingId, email }) => `${holdingId} ${email?.toLowerCase() ?? ""}`).sort(),
  );
}
