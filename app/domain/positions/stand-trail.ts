import type { Stand } from "./stand";

/** What the trail keeps of a stand. */
export function standInTrail({ partyName, kind, text, fingerprint }: Stand) {
  return { party: partyName, stand: kind, text, fingerprint };
}
