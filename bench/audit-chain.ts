import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import postgres from "postgres";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { chainPage } from "~/domain/operation/chain-page.server";
import { runChainChecks } from "~/domain/operation/run-chain-checks.server";
import { openAuthority, platformScope } from "~/platform/access/open-authority.server";
import { chainEntries } from "~/platform/audit/chain-entries";
import { trailKeys } from "~/platform/audit/trail-keys";
import { readSettings } from "~/platform/env/settings";
import { startEmbeddedPostgres } from "../server/database/embedded-postgres";
import { createRolesAndDatabase, migrate } from "../server/database/prepare-database";
import { fillDatabase } from "../server/fill-database";
import { openPlatform } from "../server/open-platform";
import { programFlags, programMemory } from "../server/program-flags";

const total = Number(process.env.ENTRIES ?? 1_000_000);
const settings = readSettings({ NODE_ENV: "test", LOG_LEVEL: "error", SAMSYN_SECRET: "x".repeat(32) });

/** Lays a council's chain of as many entries as acts would have added one by one. Run in a process of its own. */
async function fill(superuser: string): Promise<void> {
  const sql = postgres(superuser, { max: 1, onnotice: () => {} });
  const key = trailKeys(settings).current();
  let head: { seq: number; hash: string } | null = null;
  for (let made = 0; made < total; made += 2_000) {
    const loose = Array.from({ length: Math.min(2_000, total - made) }, (_, place) => ({
      ...{ councilId: "skaraborg", actorId: null, actorName: "Anna Exempel", actorRole: "convenor" },
      ...{ partyId: null, partyName: null, act: "plans.statusConfirmed", subjectKind: "measure" },
      ...{ subjectId: String(place), subjectName: `1.${place} Fler platser inom vård och omsorg` },
      ...{ requestId: "bench", at: new Date(Date.UTC(2026, 0, 1) + (made + place) * 1_000) },
      before: { state: "on-track", progress: place % 100, note: "Antagningen pågår till och med mars." },
      after: { state: "delayed", progress: (place + 1) % 100, note: "Lokalerna blir klara först i april." },
    }));
    const entries = chainEntries(head, key, loose);
    const rows = JSON.stringify(
      entries.map((entry) =>
        Object.fromEntries(
          Object.entries(entry).map(([name, value]) => [
            name.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`),
            value,
          ]),
        ),
      ),
    );
    await sql.begin(async (work) => {
      await work`set local session_replication_role = replica`;
      await work`insert into audit_entry select * from jsonb_populate_recordset(null::audit_entry, ${rows}::text::jsonb)`;
    });
    const last = entries.at(-1);
    if (last) head = { seq: Number(last.seq), hash: last.hash };
  }
  if (head) await sql`insert into audit_head values ('skaraborg', ${head.seq}, ${head.hash})`;
  await sql`vacuum analyze audit_entry`;
  await sql.end();
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

async function measure(urls: Parameters<typeof openPlatform>[0]["urls"]): Promise<void> {
  const tenants = await readTenantFolders("tenants");
  const platform = openPlatform({ settings, tenants, urls, exampleCouncils: new Set(), poolSize: 4 });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  await runChainChecks(platform, new AbortController().signal);
  const seconds = (performance.now() - began) / 1_000;
  delay.disable();
  clearInterval(watch);
  const operator = openAuthority<"audit:verify">(platform, {
    audience: "system",
    scope: platformScope,
    actor: { accountId: null, name: "bench", role: "operator", councilId: null, mandate: null },
    requestId: "bench",
  });
  console.table((await chainPage(operator)).last?.reports);
  console.table({
    seconds: seconds.toFixed(1),
    "MB before": megabytes(before),
    "MB more at the most": megabytes(most - before),
    "longest wait of others, ms": Math.round(delay.max / 1e6),
    "wait of others, 99 of 100, ms": Math.round(delay.percentile(99) / 1e6),
  });
  await platform.database.close();
}

/** Checks a chain of a million entries as the program does: how long it takes, what it needs, and how long others wait. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-bench-"));
  const server = await startEmbeddedPostgres(folder, true);
  try {
    const urls = await createRolesAndDatabase(server.ownerUrl, "prisma", "samsyn_bench");
    await migrate(urls.owner, path.resolve("prisma"));
    await fillDatabase(urls, await readTenantFolders("tenants"));
    const superuser = new URL(server.ownerUrl);
    superuser.pathname = "/samsyn_bench";
    const apart = async (flags: readonly string[], ...told: string[]) => {
      const words = [...process.execArgv, ...flags, import.meta.filename, ...told];
      const env = { ...programMemory, ...process.env };
      await once(spawn(process.execPath, words, { stdio: "inherit", env }), "close");
    };
    await apart([], "fill", superuser.toString());
    await apart(programFlags, "measure", JSON.stringify(urls));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , part, told = ""] = process.argv;
if (part === "fill") await fill(told);
else if (part === "measure") await measure(JSON.parse(told));
else await main();
