import type postgres from "postgres";
import { regionalOverview } from "~/domain/overview/regional-overview.server";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { publicPlan } from "~/domain/plans/public-plan.server";
import { convenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { councilStartPage } from "~/domain/starts/council-start-page.server";
import { publishedStatement } from "~/domain/statements/published-statement.server";
import { publishedStatements } from "~/domain/statements/published-statements.server";
import { statementsPage } from "~/domain/statements/statements-page.server";
import type { Role } from "~/kernel/actor";
import { localDate } from "~/kernel/local-date";
import { openAuthority } from "~/platform/access/open-authority.server";
import type { Audience, Permission } from "~/platform/access/permissions";
import type { Platform } from "~/platform/http/platform";

const council = "skaraborg";
const today = localDate("2026-11-23");
const freshness = { interval: 90, language: "sv" } as const;

/** An authority outside of any request. */
function open(platform: Platform, audience: Audience, role: Role | "public") {
  const scope = audience === "region" ? "_platform" : council;
  const actor = { accountId: null, name: "Mätning", role, councilId: scope, mandate: null };
  return openAuthority<Permission | "counter">(platform, { audience, scope, actor, requestId: "bench" });
}

/** The needs of the main pages: who asks, and what. */
export const pages: ReadonlyMap<string, [Audience, (platform: Platform) => Promise<unknown>]> = new Map([
  [
    "public: start",
    [
      "public",
      (platform) => councilStartPage(open(platform, "public", "public"), profileOf(platform), today),
    ],
  ],
  ["public: parties", ["public", (platform) => councilOnDate(open(platform, "public", "public"), today)]],
  [
    "public: plan",
    ["public", (platform) => publicPlan(open(platform, "public", "public"), today, freshness)],
  ],
  ["public: statements", ["public", (platform) => publishedStatements(open(platform, "public", "public"))]],
  [
    "public: statement",
    ["public", (platform) => publishedStatement(open(platform, "public", "public"), { year: 2026, seq: 3 })],
  ],
  ["workspace: start", ["council", (platform) => convenorStart(open(platform, "council", "convenor"), 90)]],
  [
    "workspace: plan",
    ["council", (platform) => planPage(open(platform, "council", "convenor"), null, today, freshness)],
  ],
  ["workspace: statements", ["council", (platform) => statementsPage(open(platform, "council", "convenor"))]],
  [
    "region: overview",
    [
      "region",
      (platform) =>
        regionalOverview(open(platform, "region", "regional-analyst"), today, platform.tenants.all),
    ],
  ],
]);

function profileOf(platform: Platform) {
  const profile = platform.tenants.all.find(({ id }) => id === council);
  if (!profile) throw new Error(`No council ${council}`);
  return profile;
}

export interface Cost {
  statements: number;
  /** Shared buffers hit or read by all statements of the page. */
  buffers: number;
  /** Execution time of all statements, the quickest of five. */
  milliseconds: number;
}

interface Sent {
  statement: string;
  parameters: string[];
}

/** What each page's statements cost, asked again one by one under `explain (analyze, buffers)` as the same role. */
export async function costOf(platform: Platform): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<string, Cost>();
  for (const [page, [audience, need]] of pages) {
    const sent = await statementsOf(platform, () => need(platform));
    const reader = open(platform, audience, "public");
    let best: Cost | null = null;
    for (let run = 0; run < 5; run += 1) {
      const cost: Cost = { statements: sent.length, buffers: 0, milliseconds: 0 };
      for (const { statement, parameters } of sent) {
        const [row] = await reader.read((sql) =>
          sql.unsafe<{ "QUERY PLAN": [Explained] }[]>(
            `explain (analyze, buffers, format json) ${statement}`,
            parameters,
          ),
        );
        const plan = row?.["QUERY PLAN"][0];
        if (!plan) throw new Error(`No plan for ${statement}`);
        cost.buffers += plan.Plan["Shared Hit Blocks"] + plan.Plan["Shared Read Blocks"];
        cost.milliseconds += plan["Execution Time"];
      }
      if (best === null || cost.milliseconds < best.milliseconds) best = cost;
    }
    if (best) costs.set(page, best);
  }
  return costs;
}

interface Explained {
  Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number };
  "Execution Time": number;
}

/** The statements that a read model sends, without the opening of its transaction. */
async function statementsOf(platform: Platform, run: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const options = platform.database.login.options as postgres.ParsedOptions & { debug?: unknown };
  const before = options.debug;
  options.debug = (_connection: number, statement: string, parameters: string[]) => {
    if (!/^\s*(begin|commit)|set_config/i.test(statement)) sent.push({ statement, parameters });
  };
  try {
    await run();
  } finally {
    options.debug = before;
  }
  return sent;
}
