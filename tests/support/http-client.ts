import type { Server } from "node:http";
import { afterAll, beforeAll } from "vitest";
import type { Platform } from "~/platform/http/platform";
import { createApp } from "../../server/http/app";
import { listen } from "../../server/listen";
import { builtRoutes } from "./built-routes";
import { openedFor } from "./opened-for";
import type { Scratch } from "./scratch-database";

/** A browserless client of the built routes, in this process, on a test file's own database. */
export interface HttpClient {
  /** Where it listens, for what `get` and `post` can't ask. */
  origin(): string;
  get(address: string, cookie?: string): Promise<Response>;
  head(address: string, cookie?: string): Promise<Response>;
  /**
   * `from` is the page of this host that the form was on, or the whole address of another's. A form of somebody signed
   * in says for whom it is, as one just opened does, unless the fields say so.
   */
  post(address: string, fields: Record<string, string>, cookie?: string, from?: string): Promise<Response>;
}

/**
 * Serves the built routes (`build/server`) on the scratch database, or on what `over` puts in place of parts of its
 * platform. Call its members inside tests.
 */
export function httpClient(scratch: Scratch, over: () => Partial<Platform> = () => ({})): HttpClient {
  let server: Server;
  let origin = "";
  beforeAll(async () => {
    const build = await builtRoutes();
    const app = createApp({
      platform: { ...scratch.platform, ...over() },
      build,
      clientFolder: null,
      themesCss: "",
    });
    server = await listen(app, 0, "127.0.0.1");
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const headers = (cookie?: string): Record<string, string> => (cookie ? { cookie } : {});
  return {
    origin: () => origin,
    get: (address, cookie) => fetch(origin + address, { redirect: "manual", headers: headers(cookie) }),
    head: (address, cookie) =>
      fetch(origin + address, { method: "HEAD", redirect: "manual", headers: headers(cookie) }),
    post: async (address, fields, cookie, from) =>
      fetch(origin + address, {
        method: "POST",
        redirect: "manual",
        headers: {
          ...headers(cookie),
          origin,
          ...(from ? { referer: new URL(from, origin).href } : {}),
        },
        body: new URLSearchParams({ ...(cookie ? await openedFor(origin, address, cookie) : {}), ...fields }),
      }),
  };
}
