import type { StatementStage } from "~/domain/statements/statement";
import { newId } from "~/kernel/ids";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { TraceLink } from "./trace-link";

/** A statement as a link's trail names it, locked until the act is over. Answers 404 when there is none. */
export async function loadLinkedStatement({ db, scope }: Work, id: string) {
  await db.$queryRaw`select id from statement where council_id = ${scope} and id = ${id}::uuid for update`;
  const row = await db.statement.findUnique({
    where: { councilId_id: { councilId: scope, id } },
    select: { id: true, title: true, stage: true },
  });
  if (!row) throw new Response(null, { status: 404 });
  return { ...row, stage: row.stage as StatementStage };
}

/** What an area is called in the latest plan that it stands in; null when it stands in none of the council's. */
export async function areaTitle({ db, scope }: Work, lineageId: string): Promise<string | null> {
  const area = await db.priorityArea.findFirst({
    where: { councilId: scope, lineageId },
    orderBy: [{ plan: { periodFrom: "desc" } }, { id: "asc" }],
    select: { title: true },
  });
  return area?.title ?? null;
}

/** Links that begin where this one does, the same one among them if it is there. */
export async function linksBeside({ db, scope }: Work, { fromKind, fromId, toKind }: TraceLink) {
  const rows = await db.traceLink.findMany({
    where: { councilId: scope, fromKind, fromId, toKind },
    select: { toId: true },
  });
  return rows.map(({ toId }) => toId);
}

export async function insertLink(work: Work, link: TraceLink, audit: AuditDraft): Promise<void> {
  await work.db.traceLink.create({ data: { councilId: work.scope, id: newId(), ...link } });
  await appendAudit(work, audit);
}

export async function deleteLink(work: Work, link: TraceLink, audit: AuditDraft): Promise<void> {
  await work.db.traceLink.deleteMany({ where: { councilId: work.scope, ...link } });
  await appendAudit(work, audit);
}
