import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { compositionSteps } from "~/domain/parties/composition/composition-steps";
import { partySteps } from "~/domain/parties/composition/party-steps";
import { planSteps } from "~/domain/plans/follow-up/plan-rollup";
import { statementSteps } from "~/domain/statements/statement-rollup";
import { roles } from "~/kernel/actor";
import { localDate, localDateIn, utcDate } from "~/kernel/local-date";
import { resources } from "~/platform/i18n/resources";
import { exampleAccounts } from "~/platform/session/example-accounts.server";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { exampleYear } from "./example-year";
import { loadExampleYear } from "./load-example-year";

const today = localDate("2026-11-23");
const scratch = scratchDatabase();
const other = scratchDatabase();

const filled = [
  "organisation",
  "organisation_name",
  "person",
  "seat",
  "seat_holding",
  "representation",
  "invitation",
  "plan",
  "priority_area",
  "goal",
  "measure",
  "measure_contributor",
  "plan_version",
  "status_report",
  "hand_over",
  "statement",
  "statement_revision",
  "stand",
  "number_sequence",
  "audit_entry",
  "audit_head",
  "composition_rollup",
  "party_rollup",
  "plan_rollup",
  "statement_rollup",
  "stand_rollup",
  "identity.account",
  "identity.role_grant",
];

/** A digest of every filled table; moments of loading are not content. */
async function contentOf(root: postgres.Sql): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of filled) {
    const [row] = await root.unsafe(`
      select count(*) || ' ' || md5(string_agg(line, '' order by line)) as digest
      from (select (to_jsonb(t) - 'created_at')::text as line from ${table} t) lines`);
    digests[table] = String(row?.digest);
  }
  return digests;
}

describe("the example year in a database", () => {
  it("fills every table quickly, once, and alike in every database", async () => {
    const started = Date.now();
    await loadExampleYear(scratch.platform, today);
    expect(Date.now() - started).toBeLessThan(15_000);
    const first = await contentOf(scratch.root);
    expect(Object.entries(first).filter(([, digest]) => digest === "null")).toEqual([]);
    await loadExampleYear(scratch.platform, localDate("2026-11-24"));
    expect(await contentOf(scratch.root)).toEqual(first);
    await Promise.all([loadExampleYear(other.platform, today), loadExampleYear(other.platform, today)]);
    expect(await contentOf(other.root)).toEqual(first);
    const marked = await scratch.root`select id from council where example_data`;
    expect(marked).toHaveLength(4);
  });

  it("leaves a database alone in which someone has an account", async () => {
    await other.root`delete from stand`;
    await other.root`insert into identity.account (id, email, name)
      values ('00000000-0000-7000-8000-000000000009', 'nagon@samsyn.example', 'Någon')`;
    await loadExampleYear(other.platform, today);
    expect(await other.root`select 1 from stand`).toHaveLength(0);
  });

  it("keeps an unbroken trail, each entry with its sentence", async () => {
    for (const council of ["skaraborg", "fyrbodal", "boras", "goteborg"]) {
      const { entries, fault } = await chainReport(scratch.platform, council);
      expect(entries).toBeGreaterThan(50);
      expect(fault).toBeNull();
      const acts = await scratch.root<{ act: string }[]>`
        select distinct act from audit_entry where council_id = ${council}`;
      for (const { act } of acts) {
        const [area = "", key = ""] = act.split(".");
        const words = (resources.sv as Record<string, object>)[area] as { activity?: Record<string, string> };
        expect(words.activity?.[key], act).toBeTypeOf("string");
      }
    }
  });

  it("writes rollups that equal a recomputation", async () => {
    const { root } = scratch;
    for (const { council, parties, plans, statements } of exampleYear(today).councils) {
      const steps =
        await root`select from_day, counts from composition_rollup where council_id = ${council.id} order by 1`;
      expect(steps.map(({ counts }) => counts)).toEqual(
        plain(compositionSteps(parties).map((step) => step.counts)),
      );
      const sitting = await root`
        select organisation_id, from_day, to_day, co_opted, perspectives from party_rollup
        where council_id = ${council.id} order by 1, 2`;
      expect(sitting).toEqual(
        partySteps(parties).map((step) => ({
          organisation_id: step.organisationId,
          from_day: utcDate(step.from),
          to_day: step.to && utcDate(step.to),
          co_opted: step.coOpted,
          perspectives: step.perspectives,
        })),
      );
      for (const { plan, areas, goals, measures } of plans) {
        const reports = await root<
          { measure_id: string; state: never; reported_at: Date; said_by: string }[]
        >`
          select measure_id, state, reported_at, said_by from status_report
          where measure_id = any(${measures.map(({ id }) => id)}::uuid[]) order by reported_at, id`;
        const rolled = reports.map((row) => ({
          measureId: row.measure_id,
          state: row.state,
          day: localDateIn(row.reported_at),
          onBehalf: row.said_by === "convenor",
        }));
        const expected = plan.adoptedOn
          ? planSteps(
              plan.adoptedOn,
              {
                areas: areas.map(({ id }) => ({
                  id,
                  goals: goals.filter(({ areaId }) => areaId === id).length,
                })),
                measures,
              },
              rolled,
            )
          : [];
        const rows =
          await root`select day, summary, areas from plan_rollup where plan_id = ${plan.id} order by day`;
        expect(rows.map(({ day }) => day)).toEqual(expected.map(({ day }) => utcDate(day)));
        expect(rows.map(({ summary }) => summary)).toEqual(plain(expected.map(({ summary }) => summary)));
        expect(rows.map((row) => row.areas)).toEqual(plain(expected.map((step) => step.areas)));
      }
      const published = statements.flatMap(({ statement, stands }) =>
        statement.compositionOn
          ? {
              publishedOn: statement.compositionOn,
              stands: stands
                .filter(({ fingerprint }) => fingerprint === statement.fingerprint)
                .map(({ kind, withdrawnAt }) => ({
                  kind,
                  withdrawnOn: withdrawnAt && localDateIn(withdrawnAt),
                })),
            }
          : [],
      );
      const rows =
        await root`select summary from statement_rollup where council_id = ${council.id} order by day`;
      expect(rows.map(({ summary }) => summary)).toEqual(
        plain(statementSteps(published).map(({ summary }) => summary)),
      );
    }
  });

  it("holds no stand and no report of a real organisation", async () => {
    const stands = await scratch.root`
      select 1 from stand s join organisation o on o.id = s.organisation_id where not o.invented`;
    const reports = await scratch.root`
      select 1 from status_report r join representation m on (m.council_id, m.id) = (r.council_id, r.representation_id)
      join seat_holding h on (h.council_id, h.id) = (m.council_id, m.holding_id)
      join organisation o on o.id = h.organisation_id where not o.invented`;
    expect([stands.length, reports.length]).toEqual([0, 0]);
  });

  it("offers an account for each role that is in use, a substitute in every council, and one with two seats", async () => {
    const settings = { ...scratch.platform.settings, example: true };
    const offered = await exampleAccounts({ ...scratch.platform, settings }, "sv");
    const places = offered.flatMap((account) => account.places);
    const found = new Set(places.map(({ role }) => role));
    expect(roles.filter((role) => !found.has(role))).toEqual(["group-member"]);
    const substitutes = places.filter(({ role }) => role === "substitute");
    expect(substitutes.map(({ council }) => council).toSorted()).toEqual([
      ...["boras", "fyrbodal", "goteborg", "skaraborg"],
    ]);
    const [two] = await scratch.root`
      select count(distinct council_id) as councils from person where email = 'tva.rad@example.org'`;
    expect(Number(two?.councils)).toBe(2);
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
