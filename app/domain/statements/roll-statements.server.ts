import { localDateIn, utcDate } from "~/domain/kernel/local-date";
import { type RolledStand, standCountsOn, statementSummaryOn } from "~/domain/overview/statement-rollup";
import type { Work } from "~/platform/access/authority";
import { currentStand } from "./stand";
import { standOf } from "./statement-row";

/**
 * Rewrites what the council's statements, and the one that changed, amount to today: after a publication or after
 * a withdrawal from a published statement.
 * Called when the trail is written: its lock keeps two acts at once from missing each other.
 */
export async function rollStatements({ db, scope, today }: Work, changedId: string): Promise<void> {
  const rows = await db.statement.findMany({
    where: { councilId: scope, publishedAt: { not: null } },
    select: { id: true, publishedAt: true, fingerprint: true, stands: true },
  });
  const statements = rows.flatMap(({ id, publishedAt, fingerprint, stands }) =>
    publishedAt && fingerprint
      ? [{ id, publishedOn: localDateIn(publishedAt), stands: rolled(stands.map(standOf), fingerprint) }]
      : [],
  );
  const summary = statementSummaryOn(today, statements) as object;
  const day = utcDate(today);
  await db.statementRollup.upsert({
    where: { councilId_day: { councilId: scope, day } },
    create: { councilId: scope, day, summary },
    update: { summary },
  });
  const changed = statements.find(({ id }) => id === changedId);
  if (!changed) return;
  const key = { councilId: scope, statementId: changedId, day };
  const stands = standCountsOn(today, changed.stands);
  await db.standRollup.upsert({
    where: { councilId_statementId_day: key },
    create: { ...key, stands },
    update: { stands },
  });
}

function rolled(stands: readonly ReturnType<typeof standOf>[], fingerprint: string): RolledStand[] {
  const parties = new Set(stands.map(({ organisationId }) => organisationId));
  return [...parties].flatMap((party) => {
    const stand = currentStand(stands, party, fingerprint);
    if (!stand) return [];
    return [{ kind: stand.kind, withdrawnOn: stand.withdrawnAt && localDateIn(stand.withdrawnAt) }];
  });
}
