import type { StatementStage } from "~/domain/statements/statement";
import { mayReadStatement } from "~/domain/statements/statement-policy";
import { type Authority, personOf } from "~/platform/access/authority";
import { canonicalStatement } from "./statement-canonical";
import { type WordChange, wordChanges } from "./word-changes";

/** A saved text, with what it changed of the one before. */
export interface RevisionView {
  no: number;
  savedAt: string;
  savedBy: string;
  frozenAt: string | null;
  fingerprint: string;
  /** Stands that were given on this text. */
  answers: number;
  /** Line by line: what stands, what was struck and what was added. */
  lines: WordChange[][];
}

export interface StatementRevisionsPage {
  id: string;
  title: string;
  stage: StatementStage;
  /** A page of them, latest first. Texts saved before the first freezing are the convenor's own. */
  revisions: RevisionView[];
  total: number;
}

export const revisionsPerPage = 20;

interface Row {
  no: number;
  title: string;
  body: string;
  addressees: string;
  fingerprint: string;
  savedAt: Date;
  savedBy: string;
  frozenAt: Date | null;
  answers: number;
}

/** The history of a statement's text. Those who are not convenors see the texts that were frozen. */
export async function statementRevisionsPage(
  authority: Authority<"statement:read">,
  id: string,
  page = 1,
): Promise<StatementRevisionsPage> {
  const person = personOf(authority);
  return authority.read(async (sql) => {
    const shown = sql`statement_id = ${id} and (${person.role === "convenor"} or frozen_at is not null)`;
    const [[statement], rows, [counted]] = await Promise.all([
      sql<{ id: string; title: string; stage: StatementStage }[]>`
        select id, title, stage from statement where id = ${id}`,
      sql<Row[]>`
        select r.no, r.title, r.body, r.addressees, r.fingerprint, r.saved_at as "savedAt", r.saved_by as "savedBy",
               r.frozen_at as "frozenAt",
               (select count(*) from stand t where t.council_id = r.council_id
                and t.statement_id = r.statement_id and t.fingerprint = r.fingerprint) as answers
        from statement_revision r where ${shown} order by r.no desc
        limit ${revisionsPerPage + 1} offset ${(page - 1) * revisionsPerPage}`,
      sql<{ total: number }[]>`select count(*) as total from statement_revision where ${shown}`,
    ]);
    if (!statement || !mayReadStatement(person, statement).may) throw new Response(null, { status: 404 });
    const revisions = rows.slice(0, revisionsPerPage).map((row, index) => {
      const before = rows[index + 1];
      return {
        no: row.no,
        savedAt: row.savedAt.toISOString(),
        savedBy: row.savedBy,
        frozenAt: row.frozenAt?.toISOString() ?? null,
        fingerprint: row.fingerprint,
        answers: row.answers,
        lines: wordChanges(before ? canonicalStatement(before) : null, canonicalStatement(row)),
      };
    });
    return { ...statement, revisions, total: counted?.total ?? 0 };
  });
}
