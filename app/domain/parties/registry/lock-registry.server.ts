import type { Work } from "~/platform/access/authority";

/**
 * Waits until nobody else writes in a registry, and keeps others out until the act ends: that a name or an address is
 * free, or a merger leads back to nobody, still holds when it is written. Taken before what it guards is read, and
 * after the lock of a seat. The organisations are shared by all councils, the people are the council's own.
 */
export async function lockRegistry({ db, scope }: Work, registry: "organisations" | "people"): Promise<void> {
  const key = registry === "people" ? `people:${scope}` : registry;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`registry:${key}`}, 0))::text`;
}
