import { isId, newId } from "~/kernel/ids";
import { type LocalDate, localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { HandOver } from "./hand-over";
import { isMeasureState } from "./measure-state";
import { recordPlanState } from "./plan-rollup-store.server";
import type { ReportKind, StatusReport } from "./status-report";

/** Status reports and hand-overs, only ever added, and the pause of a measure's reminders. */

export type FollowedMeasure = {
  readonly id: string;
  readonly planId: string;
  readonly number: string;
  readonly title: string;
  /** The holding that the plan was adopted with. */
  readonly responsibleHoldingId: string | null;
  readonly handOvers: readonly HandOver[];
  readonly lastReport: StatusReport | null;
  /** Reports so far. */
  readonly reportCount: number;
};

/** A measure with what has been said of it, locked so that reports and hand-overs come one after the other. */
export async function loadFollowedMeasure({ db, scope }: Work, id: string): Promise<FollowedMeasure> {
  if (!isId(id)) throw new Response(null, { status: 404 });
  await db.$queryRaw`
    select id::text from measure where council_id = ${scope} and id = ${id}::uuid for no key update`;
  const row = await db.measure.findUnique({
    where: { councilId_id: { councilId: scope, id } },
    include: {
      handOvers: { orderBy: [{ onDate: "asc" }, { recordedAt: "asc" }] },
      reports: { orderBy: [{ reportedAt: "desc" }, { id: "desc" }], take: 1 },
      _count: { select: { reports: true } },
    },
  });
  if (!row) throw new Response(null, { status: 404 });
  const [last] = row.reports;
  return {
    id: row.id,
    planId: row.planId,
    number: row.number ?? "",
    title: row.title,
    responsibleHoldingId: row.responsibleHoldingId,
    handOvers: row.handOvers.map((one) => ({ ...one, onDate: localDateFromUtc(one.onDate) })),
    lastReport:
      last && isMeasureState(last.state)
        ? { ...last, state: last.state, kind: last.kind as ReportKind }
        : null,
    reportCount: row._count.reports,
  };
}

/** Adds a report in the name of a party, with who made it, and brings the plan's rollup up to date. */
export async function insertReport(
  work: Work,
  measure: { readonly id: string; readonly planId: string },
  { state, kind, progress, note, hindrance, helpNeeded }: StatusReport,
  partyName: string,
  audit: AuditDraft,
): Promise<void> {
  const { db, scope: councilId, actor, now: reportedAt } = work;
  await db.statusReport.create({
    data: {
      councilId,
      id: newId(),
      measureId: measure.id,
      state,
      kind,
      progress,
      note,
      hindrance,
      helpNeeded,
      reportedAt,
      partyName,
      reporterRole: actor.role,
      reporterName: actor.name,
      representationId: actor.mandate?.representationId ?? null,
    },
  });
  await appendAudit(work, audit);
  await recordPlanState(work, measure.planId, work.today);
}

export async function insertHandOver(
  work: Work,
  handOver: {
    readonly measureId: string;
    readonly fromHoldingId: string;
    readonly toHoldingId: string;
    readonly onDate: LocalDate;
    readonly reason: string;
  },
  audit: AuditDraft,
): Promise<void> {
  const { db, scope: councilId, now: recordedAt } = work;
  await db.handOver.create({
    data: { councilId, id: newId(), ...handOver, onDate: utcDate(handOver.onDate), recordedAt },
  });
  await appendAudit(work, audit);
}

/** What stands beside the adopted text of a measure, and may change. */
export type Beside = {
  readonly contact?: string;
  /** With the first day on which it is asked for again; null for no pause. */
  readonly pause?: { readonly until: LocalDate; readonly why: string } | null;
};

/** Saves over the version that the form was opened with; false when someone else has saved meanwhile. */
export async function saveBeside(
  work: Work,
  { id }: FollowedMeasure,
  version: number,
  { contact, pause }: Beside,
  audit: AuditDraft,
): Promise<boolean> {
  const paused = pause !== undefined && {
    remindersPausedUntil: pause && utcDate(pause.until),
    remindersPausedWhy: pause?.why ?? "",
  };
  const { count } = await work.db.measure.updateMany({
    where: { councilId: work.scope, id, version },
    data: { ...(contact !== undefined && { contact }), ...paused, version: version + 1 },
  });
  if (count > 0) await appendAudit(work, audit);
  return count > 0;
}
