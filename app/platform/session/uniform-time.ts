import { setTimeout } from "node:timers/promises";

/** Answers no sooner than after a fixed time, so that the time taken tells nothing of what was found. */
export async function uniformTime<T>(work: Promise<T>, milliseconds = 300): Promise<T> {
  const [settled] = await Promise.allSettled([work, setTimeout(milliseconds)]);
  if (settled.status === "rejected") throw settled.reason;
  return settled.value;
}
