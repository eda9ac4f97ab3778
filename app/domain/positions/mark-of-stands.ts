import { fingerprintOf } from "~/kernel/fingerprint";
import { markOfStand } from "./stand";
import type { PartyStand } from "./stand-count";

/**
 * Tells one state of the parties' answers from another: it changes with any answer, with any withdrawal, and when a
 * party comes or leaves. What is adopted or published is adopted or published with the answers that were read.
 */
export function markOfStands(parties: readonly Pick<PartyStand, "organisationId" | "current">[]): string {
  return fingerprintOf(
    parties.map(({ organisationId, current }) => `${organisationId} ${markOfStand(current)}`).sort(),
  );
}
