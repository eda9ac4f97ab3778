import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { localDate } from "~/kernel/local-date";
import { readSettings } from "~/platform/env/settings";
import { loadExampleYear } from "../prisma/seed/example/load-example-year";
import { startEmbeddedPostgres } from "../server/database/embedded-postgres";
import { createRolesAndDatabase, migrate } from "../server/database/prepare-database";
import { fillDatabase } from "../server/fill-database";
import { openPlatform } from "../server/open-platform";
import { copyCouncils } from "./copy-councils";
import { type Cost, costOf, pages } from "./page-cost";

const today = localDate("2026-11-23");

/** Makes the four councils, then a thousand, in a database of its own, and compares what the main pages' statements cost. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-bench-"));
  const server = await startEmbeddedPostgres(folder, true);
  try {
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
      await loadExampleYear(platform, today);
      await root`vacuum analyze`;
      const few = await costOf(platform);
      const made = Date.now();
      await copyCouncils(root, 1_000);
      await root`vacuum analyze`;
      console.log(`Made 1 000 councils in ${Math.round((Date.now() - made) / 1000)} s`);
      report(few, await costOf(platform));
    } finally {
      await root.end();
      await platform.database.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function report(few: ReadonlyMap<string, Cost>, many: ReadonlyMap<string, Cost>): void {
  console.table(
    [...pages.keys()].map((page) => ({
      page,
      statements: many.get(page)?.statements,
      "buffers, 4": few.get(page)?.buffers,
      "buffers, 1 000": many.get(page)?.buffers,
      "ms, 4": few.get(page)?.milliseconds.toFixed(2),
      "ms, 1 000": many.get(page)?.milliseconds.toFixed(2),
    })),
  );
}

await main();
