import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import { nameOn } from "~/domain/parties/registry/organisation";
import { responsibleOn } from "~/domain/plans/follow-up/hand-over";
import { planStandingOn } from "~/domain/plans/plan";
import { newId } from "~/kernel/ids";
import { addDays, type LocalDate, localDate, localDateIn } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import { counterAuthority } from "../support/authorities";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
const first = localDate("2026-01-01");
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(first, days));
const end = fc.option(day, { nil: null });
const sampled = <T>(of: fc.Arbitrary<T>, numRuns: number) => fc.sample(of, { numRuns, seed: 20_261_201 });

describe("a rule of days is the same to the database and to the program", () => {
  it("that something is valid on a day", async () => {
    const cases = sampled(fc.record({ validFrom: day, validTo: end, on: day }), 500);
    const rows = await scratch.root<{ valid: boolean }[]>`
      select valid_on((one ->> 'validFrom')::date, (one ->> 'validTo')::date, (one ->> 'on')::date) as valid
      from jsonb_array_elements(${JSON.stringify(cases)}::text::jsonb) one`;
    expect(rows.map(({ valid }) => valid)).toEqual(cases.map((one) => isValidOn(one, one.on)));
  });

  it("which day a moment is of, and when a day ends, in the weeks of summer time too", async () => {
    const moments = sampled(
      fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }),
      500,
    );
    const edges = [
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z",
      "2026-10-25T00:30:00Z",
      "2026-10-25T22:59:59.999Z",
    ];
    const all = [...moments, ...edges.map((one) => new Date(one))];
    const rows = await scratch.root<{ day: LocalDate; last: LocalDate; next: LocalDate }[]>`
      select day_of(at)::text as day, day_of(end_of(day_of(at)) - interval '1 ms')::text as last,
             day_of(end_of(day_of(at)))::text as next
      from unnest(${all.map((moment) => moment.toISOString())}::text[]) text, lateral (select text::timestamptz as at) moment`;
    for (const [index, row] of rows.entries()) {
      const on = localDateIn(all[index] as Date);
      expect(row).toEqual({ day: on, last: on, next: addDays(on, 1) });
    }
  });

  it("that a plan is in force, is still to come or has begun", async () => {
    const cases = sampled(
      fc.record({ adoptedOn: end, periodFrom: day, periodTo: day, closedOn: end, on: day }),
      800,
    );
    const rows = await scratch.root<Record<"inForce" | "toCome" | "begun", boolean>[]>`
      select coalesce(in_force_on(adopted, begins, ends, closed, day), false) as "inForce",
             coalesce(to_come_on(adopted, begins, closed, day), false) as "toCome",
             coalesce(begun_by(adopted, begins, day), false) as begun
      from jsonb_array_elements(${JSON.stringify(cases)}::text::jsonb) one, lateral (
        select (one ->> 'adoptedOn')::date as adopted, (one ->> 'periodFrom')::date as begins,
               (one ->> 'periodTo')::date as ends, (one ->> 'closedOn')::date as closed, (one ->> 'on')::date as day) plan`;
    for (const [index, plan] of cases.entries()) {
      const standing = planStandingOn(plan, plan.on);
      const begun = plan.adoptedOn !== null && plan.adoptedOn <= plan.on && plan.periodFrom <= plan.on;
      expect(rows[index]).toEqual({
        inForce: standing === "in-force",
        toCome: standing === "adopted",
        begun,
      });
      if (standing === "in-force" || standing === "ended") expect(begun).toBe(true);
    }
  });

  it("who answers for a measure", async () => {
    const measures = await scratch.root<{ id: string; adopted: string | null }[]>`
      select m.id, m.responsible_holding_id as adopted from measure m
      where m.council_id = 'skaraborg' and not exists (select 1 from hand_over v where v.measure_id = m.id)
      order by m.id limit 15`;
    const holdings = await scratch.root<{ id: string }[]>`
      select id from seat_holding where council_id = 'skaraborg' order by id limit 6`;
    const holding = fc.constantFrom(...holdings.map(({ id }) => id));
    const passed = sampled(fc.array(fc.record({ onDate: day, toHoldingId: holding }), { maxLength: 5 }), 15);
    expect(measures).toHaveLength(15);
    for (const [index, { id, adopted }] of measures.entries()) {
      const handOvers = (passed[index] ?? []).map((one, order) => ({
        ...{ ...one, fromHoldingId: holdings[0]?.id ?? "" },
        recordedAt: new Date(Date.UTC(2026, 5, 1, 0, 0, order)),
      }));
      for (const { fromHoldingId, toHoldingId, onDate, recordedAt } of handOvers)
        await scratch.root`
          insert into hand_over (council_id, id, measure_id, from_holding_id, to_holding_id, on_date, recorded_at)
          values ('skaraborg', ${newId()}, ${id}, ${fromHoldingId}, ${toHoldingId}, ${onDate}, ${recordedAt})`;
      const days = [0, 5, 10, 20, 40].map((more) => addDays(first, more));
      const rows = await scratch.root<{ holding: string | null }[]>`
        select answering_on('skaraborg', ${id}, ${adopted}, text::date) as holding
        from unnest(${[...days, "infinity"]}::text[]) text`;
      const told = [...days, localDate("2999-12-31")].map((on) => responsibleOn(adopted, handOvers, on));
      expect(rows.map((row) => row.holding)).toEqual(told);
    }
  });

  it("what an organisation was called", async () => {
    const renamed = fc.uniqueArray(day, { maxLength: 3 }).map((days) => {
      const ends = [...days].sort();
      return ends.map((validTo, index) => ({
        id: newId(),
        name: `Namn ${index}`,
        kind: "former" as const,
        validFrom: index === 0 ? null : (ends[index - 1] ?? null),
        validTo,
      }));
    });
    const organisations = sampled(renamed, 60).map((names) => ({ id: newId(), name: "Nu", names }));
    await scratch.root.begin(async (sql) => {
      for (const { id, name, names } of organisations) {
        await sql`insert into organisation (id, name, sector, registered_by) values (${id}, ${name}, 'municipal', 'skaraborg')`;
        for (const former of names)
          await sql`insert into organisation_name (organisation_id, id, name, kind, valid_from, valid_to)
                    values (${id}, ${former.id}, ${former.name}, ${former.kind}, ${former.validFrom}, ${former.validTo})`;
      }
    });
    const ids = organisations.map(({ id }) => id);
    const counter = counterAuthority(scratch.platform, "skaraborg");
    for (const on of sampled(day, 12)) {
      const rows = await counter.read(
        (sql) => sql<{ id: string; name: string }[]>`
          select o.id, ${nameOnDay(sql, on)} as name from organisation o where o.id = any(${ids}::uuid[])`,
      );
      const told = new Map(rows.map(({ id, name }) => [id, name]));
      for (const organisation of organisations)
        expect(told.get(organisation.id)).toBe(nameOn(organisation, on));
    }
  });

  it("which was the last word on a measure", async () => {
    const reports = await scratch.root<{ council: string; measure: string; id: string; at: Date }[]>`
      select council_id as council, measure_id as measure, id, reported_at as at from status_report`;
    const measures = new Map(reports.map(({ council, measure }) => [measure, council]));
    const moments = sampled(fc.constantFrom(...reports.map(({ at }) => at)), 6);
    for (const before of moments) {
      for (const [measure, council] of [...measures].slice(0, 40)) {
        const own = reports.filter((one) => one.measure === measure && one.at < before);
        const latest = own.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))[0];
        const [row] = await scratch.root`select id from last_word(${council}, ${measure}, ${before})`;
        expect(row?.id).toBe(latest?.id);
      }
    }
  });

  it("who speaks for whom", async () => {
    const mandates = await scratch.root<Record<"id", string>[]>`select id from representation`;
    const [dated] = await scratch.root<
      { rows: Record<string, { validFrom: LocalDate; validTo: LocalDate | null }>[] }[]
    >`
      select json_agg(json_build_object(
        'mandate', json_build_object('id', r.id, 'validFrom', r.valid_from, 'validTo', r.valid_to),
        'holding', json_build_object('validFrom', h.valid_from, 'validTo', h.valid_to),
        'seat', json_build_object('validFrom', s.valid_from, 'validTo', s.valid_to))) as rows
      from representation r join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
      join seat s on s.council_id = h.council_id and s.id = h.seat_id`;
    expect(dated?.rows).toHaveLength(mandates.length);
    for (const on of sampled(
      fc.integer({ min: -400, max: 400 }).map((days) => addDays(first, days)),
      15,
    )) {
      const rows = await scratch.root<
        { id: string }[]
      >`select representation_id as id from speakers_on(${on})`;
      const speaking = (dated?.rows ?? []).filter((row) =>
        Object.values(row).every((one) => isValidOn(one, on)),
      );
      const ids = speaking.map(({ mandate }) => (mandate as unknown as { id: string }).id);
      expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort());
    }
  });
});
