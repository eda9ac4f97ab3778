import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { readTenantFolders, type Tenant } from "~/domain/councils/read-tenants.server";
import { fixedClock, todayOf } from "~/kernel/clock";
import { readSettings } from "~/platform/env/settings";
import { loadExampleYear } from "../../prisma/seed/example/load-example-year";
import { startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { createRolesAndDatabase, type DatabaseUrls, migrate } from "../../server/database/prepare-database";
import { fillDatabase } from "../../server/fill-database";
import { openPlatform } from "../../server/open-platform";
import { watchPublishing } from "./publishing-watch";
import { inDatabase } from "./scratch-database";
import { testNow } from "./test-clock";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the migrated template, for cloning, and the superuser's; and where the example's files lie. */
    template: DatabaseUrls & { superuser: string; files: string };
  }
}

/** A second template, `samsyn_example`, with the example year as of the tests' day. */
async function makeExample(urls: DatabaseUrls, tenants: readonly Tenant[], superuser: string, files: string) {
  const admin = postgres(superuser, { max: 1, onnotice: () => {} });
  await admin.unsafe("create database samsyn_example template samsyn_template owner samsyn_owner");
  await admin.end();
  const inExample = (url: string) => url.replace(/\/samsyn_template$/, "/samsyn_example");
  const settings = readSettings({
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    SAMSYN_SECRET: "x".repeat(32),
    SAMSYN_FILES: files,
  });
  const clock = fixedClock(testNow);
  const addresses = {
    login: inExample(urls.login),
    counter: inExample(urls.counter),
    session: inExample(urls.session),
  };
  const platform = openPlatform({ settings, tenants, urls: addresses, exampleCouncils: new Set(), clock });
  await loadExampleYear(platform, todayOf(clock));
  await platform.database.close();
}

/** One embedded PostgreSQL for the run, with a template that holds schema, reference data and the four councils. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-test-"));
  const server = await startEmbeddedPostgres(folder, true);
  const urls = await createRolesAndDatabase(server.ownerUrl, "prisma", "samsyn_template");
  await migrate(urls.owner, path.resolve("prisma"));
  const tenants = await readTenantFolders("tenants");
  await fillDatabase(urls, tenants);
  const files = await mkdtemp(path.join(tmpdir(), "samsyn-test-files-"));
  await makeExample(urls, tenants, server.ownerUrl, files);
  for (const database of ["samsyn_template", "samsyn_example"]) {
    const root = postgres(inDatabase(server.ownerUrl, database), { max: 1 });
    await watchPublishing(root);
    await root.end();
  }
  project.provide("template", { ...urls, superuser: server.ownerUrl, files });
  return async () => {
    await server.stop();
    for (const each of [folder, server.dataFolder, files]) await rm(each, { recursive: true, force: true });
  };
}
