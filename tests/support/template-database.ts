import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { createRolesAndDatabase, type DatabaseUrls, migrate } from "../../server/database/prepare-database";
import { fillDatabase } from "../../server/fill-database";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the migrated template, for cloning, and the superuser's. */
    template: DatabaseUrls & { superuser: string };
  }
}

/** One embedded PostgreSQL for the run, with a template that holds schema, reference data and the four councils. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-test-"));
  const server = await startEmbeddedPostgres(folder, true);
  const urls = await createRolesAndDatabase(server.ownerUrl, "prisma", "samsyn_template");
  await migrate(urls.owner, path.resolve("prisma"));
  await fillDatabase(urls, await readTenantFolders("tenants"));
  project.provide("template", { ...urls, superuser: server.ownerUrl });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
