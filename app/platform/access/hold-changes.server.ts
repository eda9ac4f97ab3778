import { raisePublicVersion } from "~/platform/http/public-version.server";
import type { Work } from "./authority";

/** What the tables have noted of the transaction, as the triggers of `note_change()` write it. */
interface Noted {
  written: string | null;
  noted: string | null;
  published: string | null;
}

/**
 * At the end of an act: raises the public version of each council of which the public reads something else now, and throws
 * when somebody wrote rows that no entry of the trail tells of. What a job tidies away needs none.
 */
export async function holdChanges(work: Work): Promise<void> {
  const [held] = await work.db.$queryRaw<Noted[]>`
    select nullif(current_setting('app.written', true), '') as written,
           nullif(current_setting('app.noted', true), '') as noted,
           nullif(current_setting('app.published', true), '') as published`;
  if (held?.written && !held.noted && work.actor.role !== "system")
    throw new Error(`An act wrote to ${held.written} and left no entry in the trail`);
  for (const scope of new Set(held?.published?.split(",").sort()))
    await raisePublicVersion({ ...work, scope });
}
