import type { PartyChoice } from "~/domain/plans/seated-parties.server";
import type { PlannedParty } from "~/kernel/letter-plan";
import type { Authority } from "~/platform/access/authority";
import { readHoldingVoices } from "./holding-voices.server";
import { lettersToReceiver, markOfVoices } from "./receiver-letters";

/** What a page says of the letters before a measure is handed over: for each party that can be chosen. */
export interface HandOverLetters {
  /** By the party's holding. */
  counts: Readonly<Record<string, number>>;
  unreached: readonly Pick<PlannedParty, "organisationId" | "name" | "why">[];
  mark: string;
}

/** The letters that go out today when each of the parties is the one chosen. */
export async function handOverLetters(
  authority: Authority<"plan:hand-over">,
  parties: readonly PartyChoice[],
): Promise<HandOverLetters> {
  const voices = await authority.read((sql) => readHoldingVoices(sql, authority.today));
  const plans = parties.map((party) => ({ ...lettersToReceiver(party, voices), holdingId: party.holdingId }));
  return {
    counts: Object.fromEntries(plans.map(({ holdingId, receivers }) => [holdingId, receivers.length])),
    unreached: plans.flatMap(({ organisationId, name, why }) => (why ? [{ organisationId, name, why }] : [])),
    mark: markOfVoices(voices),
  };
}
