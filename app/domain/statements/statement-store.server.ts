import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { newId } from "~/kernel/ids";
import { type LocalDate, utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Statement } from "./statement";
import { statementSeries } from "./statement-numbering";
import { statementOf } from "./statement-row";
import { fingerprintOfStatement } from "./text/statement-canonical";

/** The statement, locked until the act is over so that stands, text and stage never pass each other. */
export async function loadStatement({ db, scope }: Work, id: string): Promise<Statement> {
  await db.$queryRaw`select id from statement where council_id = ${scope} and id = ${id}::uuid for update`;
  const row = await db.statement.findUnique({ where: { councilId_id: { councilId: scope, id } } });
  if (!row) throw new Response(null, { status: 404 });
  return statementOf(row);
}

export async function insertStatement(work: Work, statement: Statement, audit: AuditDraft): Promise<void> {
  await work.db.statement.create({
    data: { councilId: work.scope, id: statement.id, version: statement.version, ...columnsOf(statement) },
  });
  await insertRevision(work, statement);
  await appendAudit(work, audit);
}

/** What is saved beside the statement itself. */
export interface Alongside {
  /** The text is new: keep it as a revision. */
  newText?: boolean;
  /** The council as it is frozen into the publication. */
  composition?: CompositionSnapshot;
}

/** Saves over the version that was read; false when someone else has saved meanwhile. */
export async function saveStatement(
  work: Work,
  statement: Statement,
  readVersion: number,
  audit: AuditDraft,
  { newText = false, composition }: Alongside = {},
): Promise<boolean> {
  const { count } = await work.db.statement.updateMany({
    where: { councilId: work.scope, id: statement.id, version: readVersion },
    data: {
      ...columnsOf(statement),
      ...(composition ? { composition: composition as object } : {}),
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  if (newText) await insertRevision(work, statement);
  await appendAudit(work, audit);
  return true;
}

/** Notes on the present revision that it is the text which was frozen. */
export async function markFrozenRevision({ db, scope, now }: Work, statement: Statement): Promise<void> {
  await db.statementRevision.updateMany({
    where: { councilId: scope, statementId: statement.id, no: statement.revisionNo },
    data: { frozenAt: now },
  });
}

/** Takes the year's next number. The row stays locked until the act is over, and a refusal gives the number back. */
export async function takeStatementNumber({ db, scope }: Work, year: number): Promise<number> {
  const rows = await db.$queryRaw<{ last: number }[]>`
    insert into number_sequence (council_id, series, year, last) values (${scope}, ${statementSeries}, ${year}, 1)
    on conflict (council_id, series, year) do update set last = number_sequence.last + 1
    returning last`;
  return rows[0]?.last ?? 0;
}

async function insertRevision({ db, scope, now, actor }: Work, statement: Statement): Promise<void> {
  const { id: statementId, title, body, addressees, revisionNo: no, frozenAt } = statement;
  await db.statementRevision.create({
    data: {
      councilId: scope,
      id: newId(),
      statementId,
      no,
      title,
      body,
      addressees,
      fingerprint: fingerprintOfStatement(statement),
      savedAt: now,
      savedBy: actor.name,
      frozenAt,
    },
  });
}

const dateOf = (day: LocalDate | null) => (day === null ? null : utcDate(day));

function columnsOf({ id: _id, version: _version, ...statement }: Statement) {
  const { deadline, adoptedOn, compositionOn, asked, ...plain } = statement;
  return {
    ...plain,
    asked: [...asked],
    deadline: dateOf(deadline),
    adoptedOn: dateOf(adoptedOn),
    compositionOn: dateOf(compositionOn),
  };
}
