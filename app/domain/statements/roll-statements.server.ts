import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { localDateIn, utcDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { seatedParties, standsByParty } from "./stands/stand-count";
import {
  addedUp,
  type RolledStand,
  type RolledStatement,
  type StandStep,
  type StatementSummary,
  standSteps,
  statementSummaryOn,
} from "./statement-rollup";
import { type StandRow, standOf } from "./statement-row";

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
  const key = { councilId: scope, statementId: changedId, day };
  const { stands } = step;
  await db.standRollup.upsert({
    where: { councilId_statementId_day: key },
    create: { ...key, stands },
    update: { stands },
  });
}

/** Published statements in memory at a time. */
const atOnce = 50;

/** The council's published statements with their answers, some at a time. */
async function* publishedInParts({ db, scope }: Work): AsyncGenerator<(RolledStatement & { id: string })[]> {
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
      return [{ id, publishedOn: localDateIn(publishedAt), stands: rolled(parties, stands, fingerprint) }];
    });
    last = rows.at(-1)?.id;
    if (rows.length < atOnce) return;
  }
}

/** The latest answers of the parties that sat in the council on the day, to the text of a fingerprint. */
function rolled(parties: CompositionSnapshot, rows: readonly StandRow[], fingerprint: string): RolledStand[] {
  return standsByParty(seatedParties(parties), rows.map(standOf), { fingerprint, asked: [] }).flatMap(
    ({ current }) =>
      current
        ? [{ kind: current.kind, withdrawnOn: current.withdrawnAt && localDateIn(current.withdrawnAt) }]
        : [],
  );
}
