import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { type PlanSummary, planSteps, type RolledReport } from "~/domain/plans/follow-up/plan-rollup";
import { type LocalDate, localDate } from "~/kernel/local-date";
import { unwatchPublishing } from "../support/publishing-watch";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
beforeAll(() => unwatchPublishing(scratch.root));

const scriptOf = (migration: string) => readFile(`prisma/migrations/${migration}/migration.sql`, "utf8");

const asOwner = async (script: string) => {
  const owner = postgres(scratch.urls.owner, { max: 1, onnotice: () => {} });
  try {
    await owner.unsafe(script);
  } finally {
    await owner.end();
  }
};

const bareTables = () => scratch.root`
  select relname from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`;

const rollups = async () => ({
  parties: await scratch.root`
    select council_id, organisation_id, from_day, to_day, co_opted, perspectives from party_rollup order by 1, 2, 3`,
  areas: await scratch.root`select council_id, plan_id, day, areas from plan_rollup order by 1, 2, 3`,
  stands: await scratch.root`select council_id, statement_id, day, stands from stand_rollup order by 1, 2, 3`,
});

describe("the migration that lets stands be on any text", () => {
  it("keeps each stand and rollup on its text, run by the owner of the tables, and the release before goes on writing", async () => {
    const { root } = scratch;
    const said = () => root`select to_jsonb(s) as row from stand s order by s.council_id, s.id`;
    const rolled = () =>
      root`select to_jsonb(r) as row from stand_rollup r order by council_id, subject_id, day`;
    const chains = () => root`select council_id, seq, hash from audit_entry order by 1, 2`;
    const kept = [await said(), await rolled(), await chains()];
    expect(kept[0]?.some(({ row }) => row.withdrawn_at !== null)).toBe(true);
    await root.unsafe(`
      drop trigger stand_subject on stand; drop trigger stand_rollup_subject on stand_rollup; drop function keep_subject();
      alter table stand drop column subject_kind, drop column subject_id, alter column statement_id set not null;
      alter table stand_rollup drop column subject_kind, drop column subject_id;
      drop index stand_rollup_council_id_statement_id_day_key;
      alter table stand_rollup add constraint stand_rollup_pkey primary key (council_id, statement_id, day);
      drop trigger stand_held on stand;
      create trigger stand_held after insert on stand referencing new table as added
        for each statement execute function hold_within('30', '(statement_id, holding_id)', 'true')`);
    await asOwner(await scriptOf("20261201160402_stands_on_any_text"));
    expect([await said(), await rolled(), await chains()]).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
    const [written] = await root`
      insert into stand_rollup (council_id, statement_id, day, stands)
      select council_id, statement_id, '2020-01-01', '{}' from stand limit 1 returning subject_kind, subject_id = statement_id as same`;
    expect(written).toEqual({ subject_kind: "statement", same: true });
    await root`delete from stand_rollup where day = '2020-01-01'`;
  });
});

describe("the migration that adds rollups of parties, areas and stands", () => {
  it("counts what is there already as the acts count what comes, run by the owner of the tables", async () => {
    const kept = await rollups();
    expect(Object.values(kept).every(({ length }) => length > 10)).toBe(true);
    await scratch.root.unsafe(
      "drop table party_rollup; drop table stand_rollup; alter table plan_rollup drop column areas",
    );
    await asOwner(await scriptOf("20261124000000_rollups_of_parts"));
    expect(await rollups()).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
  });
});

describe("the migration that counts statements by the parties of their day", () => {
  const counted = async () => ({
    stands: (await rollups()).stands,
    statements: await scratch.root`select council_id, day, summary from statement_rollup order by 1, 2`,
  });

  it("counts as the acts do, without the answer of a party that had left before, run by the owner of the tables", async () => {
    const { root } = scratch;
    const kept = await counted();
    expect(Object.values(kept).every(({ length }) => length > 10)).toBe(true);
    await root`
      insert into stand select copy.* from (
        select distinct on (s.statement_id) s.*, t.composition from stand s join statement t on t.council_id = s.council_id
          and t.id = s.statement_id and t.stage = 'published' and t.fingerprint = s.fingerprint) s,
      jsonb_populate_record(null::stand, to_jsonb(s) || jsonb_build_object(
        'id', gen_random_uuid(), 'kind', 'dissents', 'withdrawn_at', '2026-11-21T09:00:00Z', 'withdrawn_why', 'Ångrade sig.',
        'organisation_id', (select id from organisation where strpos(s.composition::text, id::text) = 0 limit 1))) copy`;
    await root`update stand_rollup set stands = '{"dissents": 9}'`;
    await root`update statement_rollup set summary = '{}'`;
    await root`insert into statement_rollup select council_id, '2026-11-21', '{}' from statement_rollup
      group by council_id on conflict do nothing`;
    await asOwner(await scriptOf("20261124030000_rollups_of_that_day"));
    expect(await counted()).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
  });
});

const byPlan = <M extends { planId: string }>(measures: readonly M[]) =>
  [...new Set(measures.map(({ planId }) => planId))].map(
    (planId) => [planId, measures.filter((measure) => measure.planId === planId)] as const,
  );

describe("the migration that tells what the convenor said on a party's behalf", () => {
  it("fills what is there already as the acts fill what comes, run by the owner of the tables", async () => {
    const { root } = scratch;
    await root.unsafe(`
      drop trigger status_report_said_by on status_report; drop trigger stand_withdrawn_said_by on stand;
      drop function say_who_reports(); drop function say_who_withdraws();
      alter table status_report drop column said_by cascade; alter table stand drop column withdrawn_said_by;
      update plan_rollup set summary = summary - 'onBehalf';
      update status_report set reporter_role = 'convenor', representation_id = null
        where hashtext(id::text) % 3 = 0`);
    await asOwner(await scriptOf("20261201080002_said_by_whom"));
    const said = await root`
      select distinct reporter_role = 'convenor' as convenor, said_by from status_report order by 2`;
    expect(said.map(({ convenor, said_by: by }) => [convenor, by])).toEqual([
      [true, "convenor"],
      [false, "party"],
    ]);
    const taken = await root`
      select distinct withdrawn_at is not null as taken, withdrawn_said_by as by from stand order by 1`;
    expect(taken.map(({ taken: is, by }) => [is, by])).toEqual([
      [false, null],
      [true, "party"],
    ]);
    const measures = await root<{ planId: string; id: string; areaId: string; adoptedOn: LocalDate }[]>`
      select plan_id as "planId", m.id, area_id as "areaId", p.adopted_on::text as "adoptedOn"
      from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id where p.adopted_on is not null`;
    const reports = await root<RolledReport[]>`
      select measure_id as "measureId", state, (reported_at at time zone 'Europe/Stockholm')::date::text as day,
             said_by = 'convenor' as "onBehalf" from status_report order by reported_at, id`;
    const rows = await root<{ planId: string; day: string; summary: PlanSummary }[]>`
      select plan_id as "planId", day::text, summary from plan_rollup order by plan_id, day`;
    expect(rows.some(({ summary }) => summary.onBehalf.length > 0)).toBe(true);
    for (const [planId, own] of byPlan(measures)) {
      const told = reports.filter(({ measureId }) => own.some(({ id }) => id === measureId));
      const steps = planSteps(
        own[0]?.adoptedOn ?? localDate("2026-01-01"),
        { areas: [], measures: own },
        told,
      );
      const kept = rows.filter((row) => row.planId === planId).map(({ day, summary }) => ({ day, summary }));
      expect(kept).toEqual(steps.map(({ day, summary }) => ({ day, summary })));
    }
    expect([...(await bareTables())]).toEqual([]);
  });
});

describe("the migration that adds what became of each part between two plans", () => {
  it("finds the parts that the plans which are there already took over", async () => {
    const steps = () => scratch.root`
      select council_id, part, kind, plan_from, lineage_from, plan_to, lineage_to from lineage_step order by 1, 2, 4, 5, 6`;
    const kept = await steps();
    expect(kept.length).toBeGreaterThan(20);
    await scratch.root.unsafe("drop table lineage_step; drop function refuse_change_of_step()");
    await asOwner(await scriptOf("20261201157001_lineage_step"));
    expect([...(await steps())]).toEqual([...kept]);
    expect([...(await bareTables())]).toEqual([]);
  });
});

describe("the migration that adds trace links", () => {
  it("joins each statement to the area that it pointed at, by lineage, run by the owner of the tables", async () => {
    const { root } = scratch;
    const links = () => root`select council_id, from_id, to_kind, to_id from trace_link order by 1, 2, 4`;
    const ends = () => root`select council_id, kind, id from trace_end order by 1, 2, 3`;
    const kept = [await links(), await ends()];
    expect(kept[0]?.length).toBeGreaterThan(10);
    await root.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`
        update statement s set area_id = (
          select a.id from trace_link l join priority_area a on a.council_id = l.council_id and a.lineage_id = l.to_id
          where l.council_id = s.council_id and l.from_id = s.id order by a.id limit 1)`;
    });
    await root.unsafe(`
      drop table trace_link; drop table trace_end cascade; drop function keep_trace_ends() cascade;
      drop index priority_area_council_id_lineage_id_idx;
      alter table statement add constraint statement_council_id_area_id_fkey foreign key (council_id, area_id)
        references priority_area (council_id, id)`);
    await asOwner(await scriptOf("20261201160401_trace_links"));
    expect([await links(), await ends()]).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
  });
});

describe("the migration that gives the parts of plans versions", () => {
  it("keeps of each adopted text what its adoption keeps, run by the owner of the tables", async () => {
    const versions = () => scratch.root`
      select council_id, plan_id, part, lineage_id, number, content, valid_from, valid_to from part_version order by 1, 2, 3, 4`;
    const kept = await versions();
    expect(kept.some(({ part, content }) => part === "measure" && content.goal !== null)).toBe(true);
    await scratch.root.unsafe("drop table part_version; drop function refuse_change_of_part_version()");
    await asOwner(await scriptOf("20261201160403_part_versions"));
    expect([...(await versions())]).toEqual([...kept]);
    expect([...(await bareTables())]).toEqual([]);
  });
});
