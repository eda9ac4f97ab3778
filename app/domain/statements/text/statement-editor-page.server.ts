import type { StatementStage } from "~/domain/statements/statement";
import { mayChangeText, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import type { Answer } from "~/kernel/answer";
import type { LocalDate } from "~/kernel/local-date";
import { type Authority, personOf } from "~/platform/access/authority";

/** What the editor starts from. */
export interface EditedStatement {
  id: string;
  title: string;
  body: string;
  addressees: string;
  stage: StatementStage;
  registrationNumber: string | null;
  deadline: LocalDate | null;
  version: number;
  /** Parties that have answered the text as it stands; they are asked again when it changes. */
  answers: number;
  may: Answer<StatementPolicyReason>;
}

/** The editor of a statement that stands. 404 when there is none. */
export async function statementEditorPage(
  authority: Authority<"statement:draft">,
  id: string,
): Promise<EditedStatement> {
  const [row] = await authority.read(
    (sql) => sql<Omit<EditedStatement, "may">[]>`
      select s.id, s.title, s.body, s.addressees, s.stage, s.registration_number as "registrationNumber", s.deadline,
             s.version,
             (select count(distinct t.organisation_id) from stand t
              where t.council_id = s.council_id and t.statement_id = s.id
                and t.fingerprint = s.fingerprint and t.withdrawn_at is null) as answers
      from statement s where s.id = ${id}`,
  );
  if (!row) throw new Response(null, { status: 404 });
  return { ...row, may: mayChangeText(personOf(authority), row) };
}
