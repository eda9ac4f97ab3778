import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Classification, Document, DocumentStage, Retention } from "./document";
import type { NewFile } from "./document-file";

/** The document, locked until the act is over. Answers 404 when there is none. */
export async function loadDocument({ db, scope }: Work, id: string): Promise<Document> {
  await db.$queryRaw`select id from document where council_id = ${scope} and id = ${id}::uuid for update`;
  const row = await db.document.findUnique({ where: { councilId_id: { councilId: scope, id } } });
  if (!row) throw new Response(null, { status: 404 });
  const { councilId: _council, stage, classification, retention, ...rest } = row;
  return {
    ...rest,
    stage: stage as DocumentStage,
    classification: classification as Classification,
    retention: retention as Retention,
  };
}

/** Whether the statement is published. Answers 404 when there is none. */
export async function statementIsPublished({ db, scope }: Work, id: string): Promise<boolean> {
  const found = await db.statement.findUnique({
    where: { councilId_id: { councilId: scope, id } },
    select: { publishedAt: true },
  });
  if (!found) throw new Response(null, { status: 404 });
  return found.publishedAt !== null;
}

export async function insertDocument(
  work: Work,
  document: Document,
  file: NewFile,
  audit: AuditDraft,
): Promise<void> {
  await work.db.document.create({ data: { councilId: work.scope, ...document } });
  await insertFile(work, document, file);
  await appendAudit(work, audit);
}

/** Saves the document, and its new file when it got one. */
export async function saveDocument(
  work: Work,
  document: Document,
  audit: AuditDraft,
  file?: NewFile,
): Promise<void> {
  const { id, version: _read, addedAt: _added, ...changed } = document;
  const where = { councilId_id: { councilId: work.scope, id } };
  await work.db.document.update({ where, data: { ...changed, version: { increment: 1 } } });
  if (file) await insertFile(work, document, file);
  await appendAudit(work, audit);
}

export async function deleteDocument(work: Work, { id }: Document, audit: AuditDraft): Promise<void> {
  await work.db.document.delete({ where: { councilId_id: { councilId: work.scope, id } } });
  await appendAudit(work, audit);
}

async function insertFile({ db, scope, actor, now }: Work, { id, fileNo }: Document, file: NewFile) {
  const added = { councilId: scope, documentId: id, no: fileNo, addedBy: actor.name, addedAt: now };
  await db.documentFile.create({ data: { ...added, ...file } });
}
