import { type StatementStage, statementStages } from "~/domain/statements/statement";
import { mayReadStatement } from "~/domain/statements/statement-policy";
import type { YearNumber } from "~/kernel/numbering";
import { type Authority, personOf } from "~/platform/access/authority";

/** The latest statements that belong to an area, and how many there are in all. */
export interface StatementsOnArea {
  total: number;
  latest: { id: string; title: string; stage: StatementStage; number: YearNumber | null }[];
}

/** By the areas' lineages. An area without statements is left out. */
export type StatementsByArea = Record<string, StatementsOnArea>;

/** Statements shown on an area. */
const mostShown = 3;

/** Published statements on each of the areas, for anyone. */
export function publishedOnAreas(reader: Pick<Authority<"counter">, "read">, lineageIds: readonly string[]) {
  return readOnAreas(reader, lineageIds, ["published"]);
}

/** Statements on each of the areas that somebody of the council may read. */
export function statementsOnAreas(
  authority: Pick<Authority<"statement:read">, "actor" | "read">,
  lineageIds: readonly string[],
) {
  const person = personOf(authority);
  const stages = statementStages.filter(
    (stage) => stage !== "withdrawn-draft" && mayReadStatement(person, { stage }).may,
  );
  return readOnAreas(authority, lineageIds, stages);
}

interface Row {
  lineageId: string;
  total: number;
  id: string;
  title: string;
  stage: StatementStage;
  year: number | null;
  seq: number | null;
}

async function readOnAreas(
  reader: Pick<Authority<never>, "read">,
  lineageIds: readonly string[],
  stages: readonly StatementStage[],
): Promise<StatementsByArea> {
  const rows = await reader.read(
    (sql) => sql<Row[]>`
      select area.id as "lineageId", s.total, s.id, s.title, s.stage, s.number_year as year, s.number_seq as seq
      from unnest(${[...lineageIds]}::uuid[]) area(id)
      cross join lateral (
        select s.id, s.title, s.stage, s.number_year, s.number_seq, count(*) over ()::int as total
        from trace_link l join statement s on s.council_id = l.council_id and s.id = l.from_id
        where l.to_kind = 'area' and l.to_id = area.id and l.from_kind = 'statement' and s.stage = any(${[...stages]})
        order by s.published_at desc nulls first, s.id desc limit ${mostShown}) s`,
  );
  const byArea: StatementsByArea = {};
  for (const { lineageId, total, id, title, stage, year, seq } of rows) {
    const number = year !== null && seq !== null ? { year, seq } : null;
    const before = byArea[lineageId]?.latest ?? [];
    byArea[lineageId] = { total, latest: [...before, { id, title, stage, number }] };
  }
  return byArea;
}
