import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { type Clock, fixedClock } from "~/kernel/clock";
import { readSettings } from "~/platform/env/settings";
import type { Platform } from "~/platform/http/platform";
import type { DatabaseUrls } from "../../server/database/prepare-database";
import { openPlatform } from "../../server/open-platform";
import { testNow } from "./test-clock";

/** The same address for another database of the server. */
export function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

export interface Scratch {
  /** A platform on the file's own database. */
  platform: Platform;
  /** Superuser's connection, for arranging and looking past row security. */
  root: postgres.Sql;
  urls: DatabaseUrls;
}

/** Clones the template for a test file, and opens a platform on the clone. Read `scratch.platform` inside tests. */
export function scratchDatabase(clock: Clock = fixedClock(testNow), template?: string): Scratch {
  const scratch = {} as Scratch;
  const name = `samsyn_${randomUUID().replaceAll("-", "")}`;
  const source = inject("template");
  let admin: postgres.Sql;
  beforeAll(async () => {
    admin = postgres(source.superuser, { max: 1, onnotice: () => {} });
    const from = template ?? new URL(source.owner).pathname.slice(1);
    await admin.unsafe(`create database ${name} template ${from} owner samsyn_owner strategy file_copy`);
    const urls = {
      login: inDatabase(source.login, name),
      counter: inDatabase(source.counter, name),
      session: inDatabase(source.session, name),
      owner: inDatabase(source.owner, name),
    };
    const tenants = await readTenantFolders("tenants");
    const settings = readSettings({
      ...{ NODE_ENV: "test", LOG_LEVEL: "silent", SAMSYN_SECRET: "x".repeat(32) },
      SAMSYN_FILES: source.files,
    });
    const platform = openPlatform({
      settings,
      tenants,
      urls,
      exampleCouncils: new Set(),
      clock,
      poolSize: 4,
    });
    const root = postgres(inDatabase(source.superuser, name), { max: 2, onnotice: () => {} });
    Object.assign(scratch, { platform, root, urls });
  });
  afterAll(async () => {
    await scratch.root?.end();
    await scratch.platform?.database.close();
    await admin?.unsafe(`drop database if exists ${name} with (force)`);
    await admin?.end();
  });
  return scratch;
}
