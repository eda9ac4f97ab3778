import { beforeAll, describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { plansToCome } from "~/domain/plans/plan";
import { publicPlan } from "~/domain/plans/public-plan.server";
import { publishedStatements } from "~/domain/statements/published-statements.server";
import { localDate } from "~/kernel/local-date";
import { loadExampleYear } from "../../../prisma/seed/example/load-example-year";
import { counterAuthority } from "../../../tests/support/authorities";
import { statementsOf } from "../../../tests/support/count-statements";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { councilStartPage } from "./council-start-page.server";
import { regionStartPage } from "./region-start-page.server";
import { councilPages } from "./sitemap-page.server";

const scratch = scratchDatabase();
const today = localDate("2026-11-23");
const councils = ["fyrbodal", "skaraborg", "goteborg", "boras"];
const profile = { freshnessDays: 90, perspectives: [] };

const counter = (council: string | null) => counterAuthority(scratch.platform, council);
const profileOf = (id: string) => scratch.platform.tenants.byId(id) ?? { ...profile };

describe("before anything is entered", () => {
  it("a council's start and the region's are empty", async () => {
    const page = await councilStartPage(counter("boras"), profileOf("boras"), today);
    expect(page).toEqual({ plan: null, plansToCome: [], statements: [], parties: null });
    for (const council of await regionStartPage(counter(null), today)) {
      expect(council).toMatchObject({ composition: null, plan: null, lastPublishedOn: null, published: 0 });
    }
  });
});

describe("with the example year", () => {
  beforeAll(() => loadExampleYear(scratch.platform, today));

  it.each(councils)("the start of %s says what its own pages say, on any day", async (id) => {
    for (const day of [today, localDate("2026-03-01"), localDate("2025-06-01")]) {
      const page = await councilStartPage(counter(id), profileOf(id), day);
      const plan = await publicPlan(counter(id), day, { interval: 90, language: "sv" });
      expect(page.plan?.title).toBe(plan.plan?.title);
      const next = plansToCome(plan.plans, day).map(({ title, periodFrom, stage }) => ({
        title,
        periodFrom,
        stage,
      }));
      expect(page.plansToCome).toEqual(next);
      expect(page.plan?.finding ?? null).toEqual(plan.plan ? plan.finding : null);
      for (const [index, area] of (page.plan?.areas ?? []).entries()) {
        const { title, finding, fresh } = plan.areas[index] ?? {};
        expect(area).toMatchObject({ title, finding, fresh });
      }
      const parties = await councilOnDate(counter(id), day);
      expect(page.parties?.parties ?? 0).toBe(parties.balance.parties);
      expect(page.parties?.vacant ?? 0).toBe(parties.balance.vacant);
      expect(page.parties?.byPerspective ?? parties.balance.byPerspective).toEqual(
        parties.balance.byPerspective,
      );
      const names = parties.composition.seats.flatMap(({ holder }) => (holder ? [holder.name] : [])).sort();
      const shown = (page.parties?.perspectives ?? []).flatMap((group) =>
        group.parties.map(({ name }) => name),
      );
      expect(shown.sort()).toEqual([...new Set(names)].sort());
    }
  });

  it("shows the three latest statements, each party counted once", async () => {
    const { statements } = await councilStartPage(counter("skaraborg"), profileOf("skaraborg"), today);
    const { statements: published } = await publishedStatements(counter("skaraborg"));
    expect(statements.map(({ year, seq }) => ({ year, seq }))).toEqual(
      published.slice(0, 3).map(({ number }) => number),
    );
    for (const [index, { positions }] of statements.entries()) {
      const sum = Object.values(positions).reduce((total, parties) => total + parties, 0);
      expect(sum).toBe(published[index]?.of);
      expect(positions.behind ?? 0).toBe(published[index]?.behind);
    }
  });

  it("shows no statement on a day before it was published", async () => {
    const { statements } = await councilStartPage(
      counter("skaraborg"),
      profileOf("skaraborg"),
      localDate("2026-01-02"),
    );
    expect(statements.every(({ publishedOn }) => publishedOn <= "2026-01-02")).toBe(true);
  });

  it("tells the same of the region's start and of each council's", async () => {
    const region = await regionStartPage(counter(null), today);
    const folders = scratch.platform.tenants.all.map(({ id }) => id);
    expect(region.map(({ id }) => id).sort()).toEqual(folders.sort());
    for (const { id, composition, plan, lastPublishedOn } of region) {
      const page = await councilStartPage(counter(id), profileOf(id), today);
      expect(composition?.parties).toBe(page.parties?.parties);
      expect(plan?.counts).toEqual(page.plan?.finding.counts);
      expect(lastPublishedOn).toBe(page.statements[0]?.publishedOn ?? null);
    }
  });

  it("tells the region of the plan that is in force, not of one that begins later or was closed early", async () => {
    const after = localDate("2027-06-01");
    for (const { id, plan } of await regionStartPage(counter(null), after)) {
      const page = await councilStartPage(counter(id), profileOf(id), after);
      expect(plan?.counts).toEqual(page.plan?.finding.counts);
    }
    await scratch.root`
      update plan set closed_on = '2026-11-01', stage = 'closed'
      where council_id = 'boras' and period_from = '2026-01-01'`;
    const closed = (await regionStartPage(counter(null), today)).find(({ id }) => id === "boras");
    expect(closed?.plan).toBeNull();
  });

  it("lists in the sitemap the measures of the plan in force and the published statements", async () => {
    const pages = await councilPages(counter("skaraborg"));
    const { plan, statements } = await councilStartPage(counter("skaraborg"), profileOf("skaraborg"), today);
    expect(pages.filter((page) => page.startsWith("/handlingsplan/"))).toHaveLength(plan?.finding.total ?? 0);
    expect(pages).toContain(`/uttalanden/${statements[0]?.year}-${statements[0]?.seq}`);
    expect(pages.filter((page) => page.includes("uttalanden")).length).toBeGreaterThanOrEqual(
      statements.length,
    );
  });

  it("lists no measure of a plan that was closed early, and those of the plan until then", async () => {
    const id = "fyrbodal";
    const measures = async () =>
      (await councilPages(counter(id))).filter((page) => page.startsWith("/handlingsplan/"));
    const { plan } = await publicPlan(counter(id), today, { interval: 90, language: "sv" });
    expect(await measures()).not.toEqual([]);
    await scratch.root`update plan set closed_on = ${today}, stage = 'closed' where id = ${plan?.id ?? ""}`;
    expect(await measures()).toEqual([]);
  });

  it("needs at most four statements for a council and for the region", async () => {
    const council = await statementsOf(scratch.platform, () =>
      councilStartPage(counter("goteborg"), profileOf("goteborg"), today),
    );
    const region = await statementsOf(scratch.platform, () => regionStartPage(counter(null), today));
    const sitemap = await statementsOf(scratch.platform, () => councilPages(counter("goteborg")));
    expect([council.length, region.length, sitemap.length]).toEqual([4, 2, 3]);
  });
});
