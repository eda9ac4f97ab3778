import { utcDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { TextKind } from "./stand";
import type { StandStep } from "./stand-rollup";

/** Keeps what a published text's stands amount to from a day on. The trail's lock keeps two acts from missing each other. */
export async function rollStands(
  { db, scope: councilId }: Work,
  subject: { readonly subjectKind: TextKind; readonly subjectId: string },
  { day, stands }: StandStep,
): Promise<void> {
  const key = { councilId, ...subject, day: utcDate(day) };
  await db.standRollup.upsert({
    where: { councilId_subjectKind_subjectId_day: key },
    create: { ...key, stands },
    update: { stands },
  });
}
