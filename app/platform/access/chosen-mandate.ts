import type { HeldMandate } from "./mandates.server";

/** Ids of mandates in the order in which they are asked for; what is not there asks for none. */
type Wishes = readonly (string | null | undefined)[];

/** The first of the wished for that is held; else the first held. */
export function chosenMandate(held: readonly HeldMandate[], wishes: Wishes): HeldMandate | undefined {
  for (const wish of wishes) {
    const found = held.find(({ representationId }) => representationId === wish);
    if (found) return found;
  }
  return held[0];
}
