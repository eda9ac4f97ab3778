import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionalOverview } from "~/domain/overview/regional-overview.server";
import { regionalPlans } from "~/domain/overview/regional-plans.server";
import { planInForceOn } from "~/domain/plans/plan";
import { readPlanInForce } from "~/domain/plans/plan-in-force.server";
import { publicPlan } from "~/domain/plans/public-plan.server";
import { councilStartPage } from "~/domain/starts/council-start-page.server";
import { regionStartPage } from "~/domain/starts/region-start-page.server";
import { newId } from "~/kernel/ids";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority, regionAuthority } from "../support/authorities";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase();
const council = "boras";
const start = localDate("2026-01-01");

type Dated = {
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly adoptedOn: LocalDate;
  readonly closedOn: LocalDate | null;
};

/** Up to three adopted plans within some weeks, so that their days meet; no two are adopted on one day. */
const plans: fc.Arbitrary<Dated[]> = fc
  .uniqueArray(
    fc.record({
      adopted: fc.nat(12),
      from: fc.nat(5),
      length: fc.integer({ min: 1, max: 12 }),
      open: fc.option(fc.nat(12), { nil: null }),
    }),
    { maxLength: 3, selector: ({ adopted }) => adopted },
  )
  .map((days) =>
    days.map(({ adopted, from, length, open }, index) => ({
      title: `Plan ${index + 1}`,
      periodFrom: addDays(start, from),
      periodTo: addDays(start, from + length),
      adoptedOn: addDays(start, adopted),
      closedOn: open === null ? null : addDays(start, adopted + open),
    })),
  );

/** Puts a plan with one area in its place, adopted and perhaps closed, as its acts leave it. */
async function lay({ title, periodFrom, periodTo, adoptedOn, closedOn }: Dated, total: number) {
  const [plan, area] = [newId(), newId()];
  const { root } = scratch;
  await root`
    insert into plan (council_id, id, title, period_from, period_to, stage)
    values (${council}, ${plan}, ${title}, ${periodFrom}, ${periodTo}, 'draft')`;
  await root`
    insert into priority_area (council_id, id, plan_id, lineage_id, position, title)
    values (${council}, ${area}, ${plan}, ${area}, 1, ${title})`;
  await root`
    update plan set stage = 'adopted', adopted_on = ${adoptedOn}, composition_on = ${adoptedOn}, decision = '§ 1'
    where id = ${plan}`;
  await root`
    insert into plan_rollup (council_id, plan_id, day, summary, areas) values (${council}, ${plan}, ${adoptedOn},
      ${root.json({ total, counts: {}, confirmed: [], unconfirmed: total })},
      ${root.json([{ id: area, goals: 0, counts: {} }])})`;
  if (closedOn) await root`update plan set stage = 'closed', closed_on = ${closedOn} where id = ${plan}`;
}

async function layAll(all: readonly Dated[]): Promise<void> {
  await scratch.root.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const table of ["plan_rollup", "priority_area", "plan"]) await sql`delete from ${sql(table)}`;
  });
  for (const [index, plan] of all.entries()) await lay(plan, index + 1);
}

/** Every place that tells which plan is in force, each by the plan's title or null. */
const told: Record<string, (day: LocalDate) => Promise<string | null | undefined>> = {
  "the plan's page": async (day) => {
    const { plan, areas } = await publicPlan(counter(), day, { interval: 90, language: "sv" });
    return areas[0]?.title === plan?.title ? plan?.title : "another plan's areas";
  },
  "the council's start": async (day) => {
    const profile = { freshnessDays: 90, perspectives: ["employers"] } as const;
    return (await councilStartPage(counter(), profile as never, day)).plan?.title;
  },
  "what a statement names": async (day) => {
    const [plan] = await councilAuthority(scratch.platform, council).read((sql) => readPlanInForce(sql, day));
    return plan?.title;
  },
  "the region's start": async (day) => {
    const found = await regionStartPage(counterAuthority(scratch.platform, null), day);
    const total = found.find(({ id }) => id === council)?.plan?.total;
    return total ? `Plan ${total}` : null;
  },
  "the overview": async (day) => {
    const asked = [{ id: council, freshnessDays: 90 }];
    const [found] = (await regionalOverview(regionAuthority(scratch.platform), day, asked)).councils;
    return found?.plan?.standing === "in-force" ? found.plan.title : null;
  },
  "the region's plans": async (day) =>
    (await regionalPlans(regionAuthority(scratch.platform), day)).areas
      .map(({ title }) => title)
      .join(" and "),
};
const counter = () => counterAuthority(scratch.platform, council);

describe("the plan in force on a day", () => {
  it("is the same one wherever it is told, before, on and after each of its days", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (all) => {
        await layAll(all);
        const turns = all.flatMap(({ periodFrom, periodTo, adoptedOn, closedOn }) =>
          [periodFrom, periodTo, adoptedOn, closedOn].filter((day) => day !== null),
        );
        const days = new Set(turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
        for (const day of [...days].sort()) {
          const expected = planInForceOn(all, day)?.title ?? null;
          for (const [where, tell] of Object.entries(told)) {
            expect((await tell(day)) || null, `${where} on ${day}`).toBe(expected);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
