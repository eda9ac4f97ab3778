import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { readSettings } from "~/platform/env/settings";
import { loadExampleYear } from "../prisma/seed/example/load-example-year";
import { startEmbeddedPostgres } from "../server/database/embedded-postgres";
import { createRolesAndDatabase, migrate } from "../server/database/prepare-database";
import { fillDatabase } from "../server/fill-database";
import { openPlatform } from "../server/open-platform";
import { councilAuthority } from "../tests/support/authorities";

const rounds = Number(process.env.ROUNDS ?? 12);
const actsPerRound = 100;
const entry = { act: "bench.done", subjectKind: "person", subjectId: "1", subjectName: "Ett prov" };

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Acts that write one row, and one act that writes 500, with the tables' triggers off and on by turns, in one run. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-bench-"));
  const server = await startEmbeddedPostgres(folder, true);
  const urls = await createRolesAndDatabase(server.ownerUrl, "prisma", "samsyn_bench");
  await migrate(urls.owner, path.resolve("prisma"));
  const tenants = await readTenantFolders("tenants");
  await fillDatabase(urls, tenants);
  const settings = readSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", SAMSYN_SECRET: "x".repeat(32) });
  const platform = openPlatform({ settings, tenants, urls, exampleCouncils: new Set(), poolSize: 4 });
  const address = new URL(server.ownerUrl);
  address.pathname = "/samsyn_bench";
  const root = postgres(address.toString(), { max: 1, onnotice: () => {} });
  try {
    await loadExampleYear(platform, localDate("2026-11-23"));
    const act = (rows: number) =>
      councilAuthority<"person:edit">(platform, "skaraborg").act(newId(), async (work) => {
        const data = Array.from({ length: rows }, () => ({
          ...{ councilId: "skaraborg", id: newId(), name: "Någon", shownInPublic: true },
        }));
        await work.db.person.createMany({ data });
        await appendAudit(work, entry);
        return done();
      });
    const taken = {
      off: [] as number[],
      on: [] as number[],
      bulkOff: [] as number[],
      bulkOn: [] as number[],
    };
    for (let round = 0; round < rounds; round++) {
      for (const state of round % 2 ? (["off", "on"] as const) : (["on", "off"] as const)) {
        const word = state === "off" ? "disable" : "enable";
        for (const event of ["insert", "update", "delete"])
          await root.unsafe(`alter table person ${word} trigger noted_${event}`);
        for (let turn = 0; turn < actsPerRound; turn++) {
          const began = performance.now();
          await act(1);
          taken[state].push(performance.now() - began);
        }
        const began = performance.now();
        await act(500);
        taken[state === "off" ? "bulkOff" : "bulkOn"].push(performance.now() - began);
        await root`delete from person where name = 'Någon'`;
      }
    }
    console.table({
      "one row, ms": { off: median(taken.off).toFixed(2), on: median(taken.on).toFixed(2) },
      "500 rows, ms": { off: median(taken.bulkOff).toFixed(1), on: median(taken.bulkOn).toFixed(1) },
    });
  } finally {
    await root.end();
    await platform.database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
