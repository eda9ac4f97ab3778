import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { Registry } from "prom-client";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { readSettings } from "~/platform/env/settings";
import { watchPublicVersions } from "~/platform/http/public-versions.server";
import { fillDatabase } from "./fill-database";
import { fillExample } from "./fill-example";
import { tellFirstAccount } from "./first-account";
import { createApp } from "./http/app";
import { pageCache } from "./http/page-cache";
import { startJobs } from "./jobs";
import { closeServer, listen } from "./listen";
import { openDatabase } from "./open-database";
import { openPlatform, themesCss } from "./open-platform";
import { say } from "./say";
import { withSecret } from "./secret";

/** Starts everything in order, and stops it in the opposite order. */
async function main(): Promise<void> {
  const settings = await withSecret(readSettings(process.env));
  const root = process.cwd();
  const tenants = await readTenantFolders(path.join(root, process.env.SAMSYN_TENANTS ?? "build/tenants"));
  const database = await openDatabase(settings, path.join(root, "prisma"));
  const stops: (() => Promise<unknown>)[] = [database.stop];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each().catch((error) => say(String(error)));
  };
  try {
    const exampleCouncils = new Set(await fillDatabase(database.urls, tenants));
    const platform = openPlatform({ settings, tenants, urls: database.urls, exampleCouncils });
    stops.push(platform.database.close);
    await fillExample(platform, exampleCouncils);
    const build: ServerBuild = await import(pathToFileURL(path.join(root, "build/server/index.js")).href);
    const versions = await watchPublicVersions(platform);
    stops.push(versions.close);
    const metrics = new Registry();
    const app = createApp({
      platform,
      build,
      clientFolder: path.join(root, "build/client"),
      themesCss: themesCss(tenants),
      pageCache: pageCache({ versions, clock: platform.clock, metrics }),
      metrics,
    });
    const server = await listen(app, settings.port, settings.host);
    stops.push(() => closeServer(server));
    const jobs = await startJobs(platform);
    stops.push(jobs.stop);
    say(`\nSamsyn is at ${settings.origin}\nStop it with Ctrl-C.`);
    await tellFirstAccount(platform);
  } catch (error) {
    await stop();
    throw error;
  }
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    say("Stopping…");
    await stop();
    say("Stopped.");
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

main().catch((error: Error) => {
  say(`\nSamsyn could not start. ${error.message}`);
  process.exit(1);
});
