import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { createServer as createVite, type ViteDevServer } from "vite";
import { readTenantFolders, type Tenant } from "~/domain/councils/read-tenants.server";
import { readSettings } from "~/platform/env/settings";
import type { Platform } from "~/platform/http/platform";
import type { Overrides } from "~/platform/i18n/translations";
import { fillDatabase } from "./fill-database";
import { fillExample } from "./fill-example";
import { createApp } from "./http/app";
import { liveReload } from "./http/live-reload";
import { startJobs } from "./jobs";
import { listen } from "./listen";
import { openDatabase } from "./open-database";
import { openPlatform, themesCss } from "./open-platform";
import { say } from "./say";
import { withSecret } from "./secret";
import { showLetters } from "./show-letters";
import { type Stops, startInOrder } from "./stops";
import { tellSignIn } from "./tell-sign-in";

/** What changes while Samsyn runs, or does not make its pages. */
const notSources = [
  "**/.samsyn/**",
  "**/build/**",
  "**/tests/**",
  "**/bench/**",
  "**/docs/**",
  "**/generated/**",
];

/**
 * Vite's server, without its own answer to SIGTERM: that one ends the process as soon as Vite is closed, before
 * the database has stopped.
 */
async function openVite() {
  const ours = process.listeners("SIGTERM");
  const vite = await createVite({
    server: { middlewareMode: true, hmr: false, ws: false, watch: { ignored: notSources } },
    appType: "custom",
    clearScreen: false,
  });
  for (const listener of process.listeners("SIGTERM")) {
    if (!ours.includes(listener)) process.off("SIGTERM", listener);
  }
  return vite;
}

/** Opens the texts again when a file in `app/locales` has changed. */
function wordsAsWritten(vite: ViteDevServer, platform: Platform, tenants: readonly Tenant[]) {
  const overrides = new Map(
    tenants.map(({ profile, terminology }) => [profile.id, terminology as Overrides]),
  );
  let opened: unknown;
  return async () => {
    const words = await vite.ssrLoadModule("/app/platform/i18n/translations.ts");
    if (words === opened) return;
    opened = words;
    platform.translations = words.openTranslations(overrides);
  };
}

/** `npm run dev`: the same database, sources served and reloaded by Vite. */
async function start(stops: Stops): Promise<void> {
  const settings = await withSecret(
    readSettings({ ...process.env, NODE_ENV: "development", LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" }),
  );
  const tenants = await readTenantFolders("tenants");
  const opening = openDatabase(settings, path.resolve("prisma"));
  stops.push(async () => (await opening.catch(() => null))?.stop());
  const database = await opening;
  const exampleCouncils = new Set(await fillDatabase(database.urls, tenants));
  const platform = openPlatform({ settings, tenants, urls: database.urls, exampleCouncils });
  stops.push(platform.database.close);
  await fillExample(platform, exampleCouncils);
  const vite = await openVite();
  stops.push(vite.close);
  const words = wordsAsWritten(vite, platform, tenants);
  const build = async () => {
    await words();
    return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
  };
  const app = createApp({
    platform,
    build,
    clientFolder: null,
    sources: [vite.middlewares, liveReload(vite.watcher)],
    themesCss: themesCss(tenants),
  });
  const server = await listen(app, settings.port, settings.host);
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const jobs = await startJobs(platform);
  stops.push(jobs.stop);
  say(
    `\nSamsyn for developers is at ${settings.origin}; its letters are at ${settings.origin}/utveckling/brev`,
  );
  await tellSignIn(platform);
  await showLetters(platform);
}

void startInOrder(start);
