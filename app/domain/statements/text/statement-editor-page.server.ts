import { areaNumber } from "~/domain/statements/area-number.server";
import type { StatementStage } from "~/domain/statements/statement";
import { mayChangeText, type StatementPolicyReason } from "~/domain/statements/statement-policy";
import type { Answer } from "~/kernel/answer";
import type { LocalDate } from "~/kernel/local-date";
import { type Authority, personOf } from "~/platform/access/authority";

/** An area that a statement can belong to, with the plan it stands in. */
export interface AreaChoice {
  id: string;
  position: number;
  title: string;
  plan: string;
}

/** What the editor starts from. */
export interface EditedStatement {
  id: string;
  title: string;
  body: string;
  addressees: string;
  stage: StatementStage;
  areaId: string | null;
  registrationNumber: string | null;
  deadline: LocalDate | null;
  version: number;
  /** Parties that have answered the text as it stands; they are asked again when it changes. */
  answers: number;
  may: Answer<StatementPolicyReason>;
}

export interface StatementEditorPage {
  areas: AreaChoice[];
  /** Null for a new statement. */
  statement: EditedStatement | null;
}

/** The editor of a new statement (no id) or of one that stands. */
export async function statementEditorPage(
  authority: Authority<"statement:draft">,
  id: string | null,
): Promise<StatementEditorPage> {
  return authority.read(async (sql) => {
    const [areas, [row]] = await Promise.all([
      sql<AreaChoice[]>`
        select a.id, ${areaNumber(sql)} as position, a.title, p.title as plan
        from priority_area a join plan p on p.council_id = a.council_id and p.id = a.plan_id
        order by p.period_from desc, p.id, a.position`,
      id === null
        ? Promise.resolve([])
        : sql<Omit<EditedStatement, "may">[]>`
            select s.id, s.title, s.body, s.addressees, s.stage, s.area_id as "areaId",
                   s.registration_number as "registrationNumber", s.deadline, s.version,
                   (select count(distinct t.organisation_id) from stand t
                    where t.council_id = s.council_id and t.statement_id = s.id
                      and t.fingerprint = s.fingerprint and t.withdrawn_at is null) as answers
            from statement s where s.id = ${id}`,
    ]);
    if (id !== null && !row) throw new Response(null, { status: 404 });
    return { areas, statement: row ? { ...row, may: mayChangeText(personOf(authority), row) } : null };
  });
}
