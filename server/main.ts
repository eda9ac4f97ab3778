import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { Registry } from "prom-client";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { readSettings, type Settings } from "~/platform/env/settings";
import { watchPublicVersions } from "~/platform/http/public-versions.server";
import { inTurn } from "./database/in-turn";
import { fillDatabase } from "./fill-database";
import { fillExample } from "./fill-example";
import { createApp } from "./http/app";
import { holdConnections } from "./http/connections";
import { metricsApp } from "./http/metrics";
import { pageCache } from "./http/page-cache";
import { startJobs } from "./jobs";
import { listen } from "./listen";
import { openDatabase } from "./open-database";
import { openPlatform, themesCss } from "./open-platform";
import { say } from "./say";
import { withSecret } from "./secret";
import { type Stops, startInOrder } from "./stops";
import { tellFalls } from "./tell-falls";
import { tellSignIn } from "./tell-sign-in";

/** Behind a proxy all connections are the proxy's, and it counts its visitors' itself. */
function mostConnections({ trustProxy }: Settings) {
  const ofAll = 2_000;
  return { ofAddress: trustProxy ? ofAll : 200, ofAll };
}

/** Starts everything in order; what is added to `stops` is ended in the opposite order. */
async function start(stops: Stops): Promise<void> {
  const settings = await withSecret(readSettings(process.env));
  const root = process.cwd();
  const tenants = await readTenantFolders(path.join(root, process.env.SAMSYN_TENANTS ?? "build/tenants"));
  const opening = openDatabase(settings, path.join(root, "prisma"));
  stops.push(async () => (await opening.catch(() => null))?.stop());
  const { urls } = await opening;
  const platform = await inTurn(urls.login, async () => {
    const exampleCouncils = new Set(await fillDatabase(urls, tenants));
    const platform = openPlatform({ settings, tenants, urls, exampleCouncils });
    stops.push(platform.database.close);
    await fillExample(platform, exampleCouncils);
    return platform;
  });
  const build: ServerBuild = await import(pathToFileURL(path.join(root, "build/server/index.js")).href);
  const versions = await watchPublicVersions(platform);
  stops.push(versions.close);
  const metrics = new Registry();
  tellFalls(platform.log, metrics);
  const door = { open: true };
  const app = createApp({
    platform,
    build,
    clientFolder: path.join(root, "build/client"),
    themesCss: themesCss(tenants),
    pageCache: pageCache({ versions, clock: platform.clock, metrics, maxBytes: settings.pageCacheBytes }),
    isOpen: () => door.open,
  });
  if (settings.metrics) {
    const measured = await listen(metricsApp(metrics), settings.metrics.port, settings.metrics.host);
    stops.push(async () => {
      measured.closeAllConnections();
      measured.close();
    });
  }
  const server = await listen(app, settings.port, settings.host);
  const connections = holdConnections(server, mostConnections(settings));
  const jobs = startJobs(platform);
  stops.push(async () => {
    door.open = false;
    const jobsEnd = jobs.then(
      ({ stop }) => stop(),
      () => {},
    );
    await setTimeout(settings.drainSeconds * 1_000);
    await Promise.all([connections.close(), jobsEnd]);
  });
  await jobs;
  say(`\nSamsyn is at ${settings.origin}\nStop it with Ctrl-C.`);
  await tellSignIn(platform);
  // Who keeps it running may have died meanwhile; that is heard of by itself.
  process.send?.("ready", undefined, undefined, () => {});
}

void startInOrder(start);
