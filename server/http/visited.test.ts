import type { Server } from "node:http";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { tenantDirectory } from "~/kernel/council/tenant-directory";
import { readSettings } from "~/platform/env/settings";
import type { Platform } from "~/platform/http/platform";
import { rawAnswer } from "../../tests/support/raw-answer";
import { listen } from "../listen";
import { sameOriginForms } from "./same-origin";
import { knowVisit, type Visit } from "./visited";

type Headers = Record<string, string>;

interface World {
  /** Posts a form, and tells the answer's status; an array of headers is asked as it is. */
  post(headers: Headers): Promise<number>;
  /** What is known behind the door. */
  look(
    headers: Record<string, string>,
  ): Promise<{ status: number; origin: string; address: string; host: string; scheme: string }>;
}

const servers: Server[] = [];

async function worldWith(env: Record<string, string>): Promise<World> {
  const settings = readSettings({ SAMSYN_EXAMPLE: "off", ...env });
  const tenants = tenantDirectory([
    aCouncil({ hosts: ["adalen.samsyn.example"], formerHosts: ["gamla.example"] }),
  ]);
  const app = express();
  app.set("trust proxy", settings.trustProxy);
  app.use(knowVisit({ settings, tenants } as Platform));
  app.use(sameOriginForms);
  app.use((request, response) => {
    const { origin, address } = response.locals.visit as Visit;
    const forwarded = request.get("x-forwarded-host") ?? "";
    response.json({ origin, address, host: `${request.get("host")}${forwarded}`, scheme: request.protocol });
  });
  app.use(((error, _request, response, _next) =>
    response.sendStatus(error.status ?? 500)) as express.ErrorRequestHandler);
  const server = await listen(app, 0, "127.0.0.1");
  servers.push(server);
  const bound = server.address();
  const at = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`;
  return {
    post: async (headers) => (await rawAnswer(at, headers, { method: "POST", body: "a=b" })).status,
    look: async (headers) => {
      const { status, bytes } = await rawAnswer(at, headers);
      return { status, ...(status === 200 ? JSON.parse(String(bytes)) : {}) };
    },
  };
}

let open: World;
let behind: World;
beforeAll(async () => {
  open = await worldWith({ ORIGIN: "http://localhost:3000" });
  behind = await worldWith({ ORIGIN: "https://samsyn.example", TRUST_PROXY: "on" });
});
afterAll(() => {
  for (const server of servers) server.close();
});

const shared = "https://samsyn.example";

describe("a form from our own page", () => {
  it.each<Headers>([
    { host: "samsyn.example", origin: shared },
    { host: "samsyn.example:443", origin: shared },
    { host: "samsyn.example", origin: "https://samsyn.example:443" },
    { host: "SAMSYN.example", origin: shared, "sec-fetch-site": "same-origin" },
    { host: "samsyn.example:443", origin: shared, "x-forwarded-proto": "https" },
    { host: "app1:3000", origin: shared, "x-forwarded-host": "samsyn.example" },
    { host: "app1:3000", origin: shared, "x-forwarded-host": "samsyn.example:443, app1:3000" },
    { host: "samsyn.example", origin: shared, "x-forwarded-host": "elsewhere.example" },
    { host: "samsyn.example:8443", origin: "https://samsyn.example:8443" },
    { host: "adalen.samsyn.example:443", origin: "https://adalen.samsyn.example" },
    {
      host: "app1:3000",
      origin: "https://adalen.samsyn.example",
      "x-forwarded-host": "adalen.samsyn.example",
    },
    { host: "other.example:443", origin: "https://other.example" },
    { host: "other.example", origin: "https://other.example", "x-forwarded-proto": "https,http" },
    { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" },
    { host: "samsyn.example", referer: "https://samsyn.example/logga-in?x" },
    { host: "samsyn.example", "sec-fetch-site": "none" },
    { host: "samsyn.example" },
  ])("is taken through any usual proxy: %o", async (headers) => {
    expect(await behind.post(headers)).toBe(200);
  });

  it.each<Headers>([
    { host: "localhost:3000", origin: "http://localhost:3000" },
    { host: "localhost:4711", origin: "http://localhost:4711" },
    { host: "127.0.0.1:4711", origin: "http://127.0.0.1:4711" },
    { host: "[::1]:3000", origin: "http://[::1]:3000" },
    { host: "localhost:3000", origin: "http://localhost:3000", "x-forwarded-host": "elsewhere.example" },
  ])("is taken without one: %o", async (headers) => {
    expect(await open.post(headers)).toBe(200);
  });
});

describe("a form from elsewhere", () => {
  it.each<Headers>([
    { host: "samsyn.example", origin: "http://samsyn.example" },
    { host: "samsyn.example:443", origin: "http://samsyn.example", "x-forwarded-proto": "http" },
    { host: "samsyn.example", origin: "https://samsyn.example:8443" },
    { host: "samsyn.example", origin: "https://elsewhere.example" },
    { host: "samsyn.example", origin: "https://elsewhere.example", "x-forwarded-host": "elsewhere.example" },
    { host: "samsyn.example", origin: "https://samsyn.example.elsewhere.example" },
    { host: "samsyn.example", origin: "https://adalen.samsyn.example" },
    { host: "adalen.samsyn.example", origin: shared },
    { host: "samsyn.example", origin: "null" },
    { host: "samsyn.example", origin: "" },
    { host: "samsyn.example", origin: "abc" },
    { host: "samsyn.example", origin: "//samsyn.example" },
    { host: "samsyn.example", origin: "https://[", "sec-fetch-site": "same-origin" },
    { host: "samsyn.example", origin: `${shared}, ${shared}` },
    { host: "samsyn.example", origin: shared, "sec-fetch-site": "cross-site" },
    { host: "samsyn.example", origin: shared, "sec-fetch-site": "same-site" },
    { host: "samsyn.example", "sec-fetch-site": "cross-site" },
    { host: "samsyn.example", referer: "https://elsewhere.example/" },
    { host: "samsyn.example", referer: "http://samsyn.example/" },
    { host: "samsyn.example", referer: "abc" },
  ])("is refused, and never a fault: %o", async (headers) => {
    expect(await behind.post(headers)).toBe(403);
  });

  it("is refused in both languages", async () => {
    expect(await open.post({ host: "localhost:3000", origin: "http://elsewhere.example" })).toBe(403);
    expect(
      await open.post({
        host: "localhost:3000",
        origin: "http://elsewhere.example",
        "x-forwarded-host": "elsewhere.example",
      }),
    ).toBe(403);
  });
});

describe("what is known behind the door", () => {
  it("is where the visitor believes to be, written into what Remix reads", async () => {
    const proxied = {
      host: "app1:3000",
      "x-forwarded-host": "samsyn.example:443",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "198.51.100.1, 203.0.113.10:40001",
    };
    expect(await behind.look(proxied)).toEqual({
      status: 200,
      origin: shared,
      address: "203.0.113.10",
      host: "samsyn.example",
      scheme: "https",
    });
    expect(await open.look({ ...proxied, host: "localhost:3000" })).toEqual({
      status: 200,
      origin: "http://localhost:3000",
      address: "127.0.0.1",
      host: "localhost:3000",
      scheme: "http",
    });
  });

  it("is of no odd scheme", async () => {
    for (const odd of ["javascript", "wss", "a b", "https:", ""])
      expect(await behind.look({ host: "other.example", "x-forwarded-proto": odd }), odd).toMatchObject({
        origin: "http://other.example",
      });
  });

  it("is nothing where the host is none", async () => {
    for (const host of ["a b", "samsyn.example/x", "a@samsyn.example", "samsyn.example:99999", "[::1", "%"])
      expect((await open.look({ host })).status, host).toBe(400);
  });
});
