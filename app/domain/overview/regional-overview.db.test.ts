import { beforeAll, describe, expect, it } from "vitest";
import { stateOrder } from "~/domain/plans/follow-up/measure-state";
import { newId } from "~/kernel/ids";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { loadExampleYear } from "../../../prisma/seed/example/load-example-year";
import { regionAuthority } from "../../../tests/support/authorities";
import { statementsOf } from "../../../tests/support/count-statements";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { exportOverview } from "./export-overview.server";
import { overviewParties } from "./overview-parties.server";
import { regionalOverview } from "./regional-overview.server";
import { regionalPlans } from "./regional-plans.server";
import { regionalStatements } from "./regional-statements.server";

const scratch = scratchDatabase();
const empty = scratchDatabase();
const today = localDate("2026-11-23");
const days = [
  "2024-06-01",
  "2025-12-31",
  "2026-01-01",
  "2026-03-01",
  "2026-09-30",
  "2026-10-01",
  "2026-11-23",
].map(localDate);

beforeAll(() => loadExampleYear(scratch.platform, today), 60_000);

const councils = () => scratch.platform.tenants.all;
const overviewOn = (day: LocalDate) => regionalOverview(regionAuthority(scratch.platform), day, councils());

describe("the overview as of a day", () => {
  it.each(days)("counts seats on %s as the seats themselves say", async (day) => {
    for (const { id, composition } of (await overviewOn(day)).councils) {
      const [truth] = await scratch.root<{ held: number; vacant: number; parties: number }[]>`
        with held as (
          select s.id, h.organisation_id from seat s
          left join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
            and daterange(h.valid_from, h.valid_to) @> ${day}::date
          where s.council_id = ${id} and s.kind = 'ordinary' and daterange(s.valid_from, s.valid_to) @> ${day}::date)
        select count(organisation_id)::int as held, (count(*) - count(organisation_id))::int as vacant,
               count(distinct organisation_id)::int as parties from held`;
      expect(composition ?? { held: 0, vacant: 0, parties: 0 }, id).toMatchObject({ ...truth });
    }
  });

  it.each(days)("counts states on %s as the reports until that evening say", async (day) => {
    for (const { id, plan } of (await overviewOn(day)).councils) {
      const rows = await scratch.root<{ state: string; measures: number }[]>`
        select state, count(*)::int as measures from (
          select coalesce((
            select r.state from status_report r
            where r.council_id = m.council_id and r.measure_id = m.id
              and r.reported_at < ((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')
            order by r.reported_at desc, r.id desc limit 1), 'not-started') as state
          from plan p join measure m on m.council_id = p.council_id and m.plan_id = p.id
          where p.council_id = ${id} and p.adopted_on <= ${day}::date and p.period_from <= ${day}::date
            and p.period_to > ${day}::date and (p.closed_on is null or p.closed_on > ${day}::date)) said
        group by state`;
      const truth = Object.fromEntries(
        stateOrder.map((state) => [state, rows.find((row) => row.state === state)?.measures ?? 0]),
      );
      const inForce = plan?.standing === "in-force" ? plan : null;
      if (rows.length === 0) expect(inForce, id).toBeNull();
      else expect(inForce?.summary.counts, id).toEqual(truth);
    }
  });

  it.each(days)("counts what was published in the year up to %s", async (day) => {
    const { statements: published } = await regionalStatements(regionAuthority(scratch.platform), day);
    for (const { id, statements, statementsInAll } of (await overviewOn(day)).councils) {
      const own = published.filter(({ councilId }) => councilId === id);
      expect(statementsInAll, id).toBe(own.length);
      expect(statements.published, id).toBe(
        own.filter(({ year }) => String(year) === day.slice(0, 4)).length,
      );
      expect(own.every(({ publishedOn }) => publishedOn <= day)).toBe(true);
    }
  });

  it.each(days)("counts the parties of each municipality on %s as the seats themselves say", async (day) => {
    const rows = await scratch.root<{ code: string; parties: number }[]>`
      select o.municipality_code as code, count(distinct o.id)::int as parties
      from seat s join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      join organisation o on o.id = h.organisation_id
      where s.kind = 'ordinary' and o.municipality_code is not null
        and daterange(s.valid_from, s.valid_to) @> ${day}::date
        and daterange(h.valid_from, h.valid_to) @> ${day}::date
      group by 1`;
    expect((await overviewOn(day)).municipalities).toEqual(
      Object.fromEntries(rows.map(({ code, parties }) => [code, parties])),
    );
  });

  it.each(days)("tells who sits on %s as the seats themselves say", async (day) => {
    const rows = await scratch.root`
      select h.council_id as council, o.id::text as id, bool_and(s.kind = 'co-opted') as "coOpted",
             array_agg(distinct s.perspective order by s.perspective) as perspectives
      from seat s join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      join organisation o on o.id = h.organisation_id
      where daterange(s.valid_from, s.valid_to) @> ${day}::date
        and daterange(h.valid_from, h.valid_to) @> ${day}::date
      group by 1, 2 order by 1, 2`;
    const parties = await overviewParties(regionAuthority(scratch.platform), day);
    const keyOf = ({ council, id }: { council: string; id: string }) => `${council} ${id}`;
    expect(
      parties
        .map(({ councilId: council, organisationId: id, coOpted, perspectives }) => ({
          ...{ council, id, coOpted, perspectives },
        }))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ).toEqual([...rows]);
  });

  it.each(days)("counts each area's goals and states on %s as the reports say", async (day) => {
    const rows = await scratch.root<{ id: string; goals: number; states: string[] }[]>`
      select a.id::text, (select count(*)::int from goal g where g.area_id = a.id) as goals,
             (select coalesce(array_agg(coalesce((
                select r.state from status_report r where r.measure_id = m.id
                  and r.reported_at < ((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')
                order by r.reported_at desc, r.id desc limit 1), 'not-started')), '{}')
              from measure m where m.area_id = a.id) as states
      from plan p join priority_area a on a.council_id = p.council_id and a.plan_id = p.id
      where p.adopted_on <= ${day}::date and daterange(p.period_from, p.period_to) @> ${day}::date
        and (p.closed_on is null or p.closed_on > ${day}::date)
      order by a.council_id, a.position`;
    const { areas } = await regionalPlans(regionAuthority(scratch.platform), day);
    expect(areas.map(({ id, goals, counts }) => ({ id, goals, counts }))).toEqual(
      rows.map(({ id, goals, states }) => ({
        ...{ id, goals },
        counts: Object.fromEntries(
          stateOrder.map((state) => [state, states.filter((one) => one === state).length]),
        ),
      })),
    );
  });

  it.each(days)("counts the answers to each statement on %s as the stands themselves say", async (day) => {
    const rows = await scratch.root<{ key: string; said: string[] }[]>`
      select s.council_id || ' ' || s.number_year || ':' || s.number_seq as key,
             coalesce((select array_agg(said order by said) from (
               select distinct on (a.organisation_id)
                 case when a.withdrawn_at < ((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')
                   then 'withdrawn' else a.kind end as said
               from stand a where a.statement_id = s.id and a.fingerprint = s.fingerprint
               order by a.organisation_id, a.given_at desc, a.id desc) latest), '{}') as said
      from statement s
      where s.published_at < ((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')`;
    const { total, statements } = await regionalStatements(regionAuthority(scratch.platform), day);
    expect(total).toBe(rows.length);
    const found = statements.map(({ councilId, year, seq, stands }) => [
      `${councilId} ${year}:${seq}`,
      Object.entries(stands)
        .flatMap(([kind, parties]) => Array<string>(parties).fill(kind))
        .sort(),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(rows.map(({ key, said }) => [key, said])));
  });

  it("tells each party once per council, under its name of that day", async () => {
    const parties = await overviewParties(regionAuthority(scratch.platform), today);
    const keys = parties.map(({ councilId, organisationId }) => `${councilId} ${organisationId}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(parties.length).toBeGreaterThan(60);
  });

  it("is empty in an empty database, and sends as many statements there as in a full one", async () => {
    const region = regionAuthority(empty.platform);
    const none = await regionalOverview(region, today, councils());
    expect(none.councils.every(({ plan, composition }) => plan === null && composition === null)).toBe(true);
    for (const { platform } of [empty, scratch]) {
      const authority = regionAuthority(platform);
      const cost = async (read: () => Promise<unknown>) => (await statementsOf(platform, read)).length;
      expect(await cost(() => regionalOverview(authority, today, councils()))).toBe(5);
      expect(await cost(() => overviewParties(authority, today))).toBe(2);
      expect(await cost(() => regionalPlans(authority, today))).toBe(3);
      expect(await cost(() => regionalStatements(authority, today))).toBe(3);
    }
  });
});

describe("the region", () => {
  const everything = async () =>
    JSON.stringify([
      await overviewOn(today),
      await regionalPlans(regionAuthority(scratch.platform), today),
      await regionalStatements(regionAuthority(scratch.platform), today),
      await overviewParties(regionAuthority(scratch.platform), today),
    ]);

  it("sees nothing of drafts, of answers that are not published, or of people", async () => {
    const before = await everything();
    const [planId, areaId, statementId] = [newId(), newId(), newId()];
    const secret = "Hemligt utkast";
    const { root } = scratch;
    await root`insert into plan (council_id, id, title, period_from, period_to, stage)
      values ('boras', ${planId}, ${secret}, '2026-01-01', '2027-01-01', 'draft')`;
    await root`insert into priority_area (council_id, id, plan_id, lineage_id, position, title, strategy_nodes, categories)
      values ('boras', ${areaId}, ${planId}, ${newId()}, 1, ${secret}, '{}', '{digitalisation}')`;
    await root`insert into statement (council_id, id, title, body, stage, fingerprint)
      values ('boras', ${statementId}, ${secret}, ${secret}, 'open-for-stands', 'f')`;
    await root`insert into stand (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, text,
        fingerprint, given_at, given_by, given_role)
      select council_id, ${newId()}, ${statementId}, id, organisation_id, 'x', 'dissents', ${secret}, 'f', now(), 'x',
        'representative' from seat_holding where council_id = 'boras' limit 1`;
    expect(await everything()).toBe(before);
    const region = regionAuthority(scratch.platform);
    const seen = await region.read(
      (sql) => sql<{ seen: number }[]>`
        select (select count(*) from plan where title = ${secret})
             + (select count(*) from priority_area where title = ${secret})
             + (select count(*) from statement where title = ${secret})
             + (select count(*) from stand where text = ${secret}) as seen`,
    );
    expect(seen[0]?.seen).toBe(0);
  });

  it.each(["person", "representation", "invitation", "letter", "statement_revision"])(
    "may not read %s at all",
    async (table) => {
      const region = regionAuthority(scratch.platform);
      await expect(region.read((sql) => sql`select * from ${sql(table)}`)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it("reads of the trail its own chain only, and adds to no other", async () => {
    const region = regionAuthority(scratch.platform);
    const scopes = await region.read(
      (sql) => sql<{ scope: string }[]>`select distinct council_id as scope from audit_entry`,
    );
    expect(scopes.map(({ scope }) => scope).filter((scope) => scope !== "_region")).toEqual([]);
    const audit = { act: "x", subjectKind: "x", subjectId: "x", subjectName: "x" };
    const foreign = region.act(null, async (work) => {
      await appendAudit({ ...work, scope: "skaraborg" }, audit);
      return done();
    });
    await expect(foreign).rejects.toThrow(/row-level security|end of its chain/);
  });

  it("can read what is adopted and published", async () => {
    const { areas } = await regionalPlans(regionAuthority(scratch.platform), today);
    expect(new Set(areas.map(({ councilId }) => councilId)).size).toBe(4);
    expect((await regionalStatements(regionAuthority(scratch.platform), today)).total).toBeGreaterThan(5);
  });

  it("leaves a trail with the person's name when it takes the overview away", async () => {
    const region = regionAuthority(scratch.platform);
    const wish = { day: addDays(today, -7), format: "csv", councils: councils() } as const;
    const overview = await exportOverview(region, wish);
    expect(overview.day).toBe("2026-11-16");
    const [entry] = await scratch.root`
      select council_id, actor_name, actor_role, act, subject_id from audit_entry
      where act = 'overview.exported' order by seq desc limit 1`;
    expect(entry).toEqual({
      council_id: "_region",
      actor_name: "Regina Analys",
      actor_role: "regional-lead",
      act: "overview.exported",
      subject_id: "2026-11-16",
    });
  });
});
