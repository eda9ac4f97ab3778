import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { rollStands } from "~/domain/positions/roll-stands.server";
import { type RolledText, rolledStands, type StandStep, standSteps } from "~/domain/positions/stand-rollup";
import { standOf } from "~/domain/positions/stand-row";
import { localDateIn, utcDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { addedUp, type StatementSummary, statementSummaryOn } from "./statement-rollup";

/**
 * Rewrites what the council's statements, and the one that changed, amount to today: after a publication or after
 * a withdrawal from a published statement. Parties are those of the day of publication; when another one takes its answer
 * back, nothing that is counted changes.
 * Called when the trail is written: its lock keeps two acts at once from missing each other.
 */
export async function rollStatements(work: Work, changedId: string): Promise<void> {
  const { db, scope, today } = work;
  const parts: StatementSummary[] = [];
  let step: StandStep | undefined;
  for await (const statements of publishedInParts(work)) {
    parts.push(statementSummaryOn(today, statements));
    const changed = statements.find(({ id }) => id === changedId);
    step ??= changed && standSteps(changed).find((one) => one.day === today);
  }
  if (!step) return;
  const summary = addedUp(parts) as object;
  const day = utcDate(today);
  await db.statementRollup.upsert({
    where: { councilId_day: { councilId: scope, day } },
    create: { councilId: scope, day, summary },
    update: { summary },
  });
  await rollStands(work, { subjectKind: "statement", subjectId: changedId }, step);
}

/** Published statements in memory at a time. */
const atOnce = 50;

/** The council's published statements with their answers, some at a time. */
async function* publishedInParts({ db, scope }: Work): AsyncGenerator<(RolledText & { id: string })[]> {
  let last: string | undefined;
  for (;;) {
    const rows = await db.statement.findMany({
      where: { councilId: scope, publishedAt: { not: null }, ...(last && { id: { gt: last } }) },
      select: { id: true, publishedAt: true, fingerprint: true, composition: true, stands: true },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    yield rows.flatMap(({ id, publishedAt, fingerprint, composition, stands }) => {
      if (!publishedAt || !fingerprint) return [];
      const parties = composition as unknown as CompositionSnapshot;
      const answers = rolledStands(parties, stands.map(standOf), fingerprint);
      return [{ id, publishedOn: localDateIn(publishedAt), stands: answers }];
    });
    last = rows.at(-1)?.id;
    if (rows.length < atOnce) return;
  }
}
