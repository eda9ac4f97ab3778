import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { readSeatedCouncil } from "~/domain/positions/read-seated-council.server";
import {
  countStands,
  type PartyPosition,
  positionOf,
  type StandCount,
  seatedParties,
  wasAsked,
} from "~/domain/positions/stand-count";
import type { LocalDate } from "~/kernel/local-date";
import { daysBetween } from "~/kernel/local-date";
import type { YearNumber } from "~/kernel/numbering";
import { type Authority, personOf, type ReadSql } from "~/platform/access/authority";
import type { StatementStage } from "./statement";
import { mayReadStatement } from "./statement-policy";

/** A row of the workspace's list, with what it waits for. */
export interface StatementListItem {
  id: string;
  title: string;
  stage: StatementStage;
  deadline: LocalDate | null;
  daysLeft: number | null;
  number: YearNumber | null;
  publishedAt: string | null;
  adoptedOn: LocalDate | null;
  /** Among the parties of today, or of the day of publication. */
  count: StandCount;
  /** What the party that the reader speaks for has said; null for those who speak for none. */
  own: PartyPosition | null;
}

type Row = Omit<StatementListItem, "number" | "publishedAt" | "count" | "own" | "daysLeft"> & {
  numberYear: number | null;
  numberSeq: number | null;
  publishedAt: Date | null;
  composition: CompositionSnapshot | null;
  asked: readonly string[];
};

interface PositionRow {
  statementId: string;
  organisationId: string;
  position: PartyPosition;
}

/** Statements that are done with, on a page of the list. */
export const closedPerPage = 50;

export interface StatementsPage {
  /** Those under way, and a page of those published or put away. */
  statements: StatementListItem[];
  /** How many are published or put away. */
  closed: number;
}

/** The statements of a page, as a fragment: all under way, which are few (`growth.ts`), and some of the others. */
function onPage(sql: ReadSql, page: number, withPutAway: boolean) {
  const closed = withPutAway ? ["published", "withdrawn-draft"] : ["published"];
  return sql`(
    (select id from statement where stage in ('draft', 'open-for-stands', 'adopted'))
    union all
    (select id from statement where stage = any(${closed})
     order by published_at desc nulls last, id desc
     limit ${closedPerPage} offset ${(page - 1) * closedPerPage}))`;
}

/** Statements that the reader may see: those under way first, then published ones and those put away, latest first. */
export async function statementsPage(
  authority: Authority<"statement:read">,
  page = 1,
): Promise<StatementsPage> {
  const person = personOf(authority);
  const withPutAway = mayReadStatement(person, { stage: "withdrawn-draft" }).may;
  return authority.read(async (sql) => {
    const [rows, [closed], positions, seated] = await Promise.all([
      sql<Row[]>`
        select id, title, stage, deadline, number_year as "numberYear", number_seq as "numberSeq",
               published_at as "publishedAt", adopted_on as "adoptedOn", composition,
               to_json(coalesce(asked, '{}')) as asked
        from statement where id in ${onPage(sql, page, withPutAway)}
        order by published_at desc nulls first, deadline nulls last, id desc`,
      sql<{ total: number }[]>`
        select count(*) as total from statement
        where stage = 'published' or (${withPutAway} and stage = 'withdrawn-draft')`,
      sql<PositionRow[]>`
        select distinct on (t.statement_id, t.organisation_id)
               t.statement_id as "statementId", t.organisation_id as "organisationId",
               case when t.withdrawn_at is null then t.kind else 'withdrawn' end as position
        from stand t
        join statement s on s.council_id = t.council_id and s.id = t.statement_id and s.fingerprint = t.fingerprint
        where t.statement_id in ${onPage(sql, page, withPutAway)}
        order by t.statement_id, t.organisation_id, t.given_at desc, t.id desc`,
      readSeatedCouncil(sql, authority.today),
    ]);
    const said = new Map(
      positions.map((row) => [`${row.statementId} ${row.organisationId}`, row.position] as const),
    );
    const own = person.mandate?.organisationId;
    const statements = rows
      .filter((row) => mayReadStatement(person, row).may)
      .map(({ numberYear, numberSeq, composition, asked, ...row }) => {
        const parties = seatedParties(composition ?? seated).map(({ organisationId }) => ({
          organisationId,
          position:
            said.get(`${row.id} ${organisationId}`) ?? positionOf(null, wasAsked({ asked }, organisationId)),
        }));
        return {
          ...row,
          daysLeft: row.deadline === null ? null : daysBetween(authority.today, row.deadline),
          number: numberYear && numberSeq ? { year: numberYear, seq: numberSeq } : null,
          publishedAt: row.publishedAt?.toISOString() ?? null,
          count: countStands(parties),
          own: parties.find(({ organisationId }) => organisationId === own)?.position ?? null,
        };
      });
    return { statements, closed: closed?.total ?? 0 };
  });
}
