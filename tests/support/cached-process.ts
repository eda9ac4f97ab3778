import type { AddressInfo } from "node:net";
import express from "express";
import { Registry } from "prom-client";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import type { Clock } from "~/kernel/clock";
import { openCounter } from "~/platform/access/open-counter.server";
import type { PoolUrls } from "~/platform/database/pools.server";
import { readSettings } from "~/platform/env/settings";
import type { Platform } from "~/platform/http/platform";
import { watchPublicVersions } from "~/platform/http/public-versions.server";
import { resolveSite } from "~/platform/http/resolve-site";
import { healthRoutes } from "../../server/http/health";
import { pageCache } from "../../server/http/page-cache";
import { listen } from "../../server/listen";
import { openPlatform } from "../../server/open-platform";
import { closeServer } from "./close-server";

/** One process as far as the page cache goes: its own pools, memory and socket, and a page that reads the database. */
export interface CachedProcess {
  platform: Platform;
  get(path: string): Promise<{ status: number; cache: string | null; text: string }>;
  close(): Promise<void>;
}

/** `poll` is long, so that what is heard comes over the channel. */
export async function openCachedProcess(
  urls: PoolUrls,
  clock: Clock,
  poll = 600_000,
): Promise<CachedProcess> {
  const settings = readSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", SAMSYN_SECRET: "x".repeat(32) });
  const tenants = await readTenantFolders("tenants");
  const platform = openPlatform({
    settings,
    tenants,
    urls,
    exampleCouncils: new Set(),
    clock,
    poolSize: 2,
  });
  const versions = await watchPublicVersions(platform, poll);
  const metrics = new Registry();
  const app = express();
  app.use(healthRoutes(platform));
  app.use((request, response, next) => {
    const host = request.get("host") ?? "";
    const at = { origin: `http://${host}`, url: request.url, sharedOrigin: settings.origin };
    const resolved = resolveSite(platform.tenants, at);
    if (resolved.kind === "site") response.locals.site = resolved.site;
    next();
  });
  app.use(pageCache({ versions, clock, metrics }));
  app.use(async (asked, response) => {
    const site = response.locals.site;
    const trace = { requestId: "test" };
    const context = { platform, site, requestId: "test", trace, nonce: "", remoteAddress: "" };
    const counter = await openCounter({ context, request: new Request(`http://${asked.headers.host}`) });
    const page = counter.read(
      (sql) => sql`select coalesce(sum(version), 0)::int as version from public_version
                   where council_id = ${site.council.id}`,
    );
    const [status, text] = await page.then(
      ([row]) => [200, `<p>version ${row?.version}</p>`] as const,
      (error: unknown) => [error instanceof Response ? error.status : 500, "<p>no database</p>"] as const,
    );
    response.status(status).type("html").send(text);
  });
  const server = await listen(app, 0, "127.0.0.1");
  const { port } = server.address() as AddressInfo;
  return {
    platform,
    async get(path) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: answer.status, cache: answer.headers.get("x-cache"), text: await answer.text() };
    },
    close: async () => {
      await closeServer(server);
      await versions.close();
      await platform.database.close();
    },
  };
}
