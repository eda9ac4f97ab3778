import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { PassThrough } from "node:stream";
import { Registry } from "prom-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "~/kernel/clock";
import { type PublicVersions, watchPublicVersions } from "~/platform/http/public-versions.server";
import { openLog } from "~/platform/log/log";
import routes from "~/routes";
import { createApp } from "../../server/http/app";
import { pageCache } from "../../server/http/page-cache";
import { listen } from "../../server/listen";
import { builtRoutes } from "../support/built-routes";
import { closeServer } from "../support/close-server";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const door = { open: true };
const written = new PassThrough();
let server: Server;
let versions: PublicVersions;
let origin = "";

beforeAll(async () => {
  const build = await builtRoutes();
  versions = await watchPublicVersions(scratch.platform);
  const app = createApp({
    platform: { ...scratch.platform, log: openLog("info", written) },
    build,
    clientFolder: path.resolve("build/client"),
    themesCss: "",
    pageCache: pageCache({ versions, clock: systemClock, metrics: new Registry() }),
    isOpen: () => door.open,
  });
  server = await listen(app, 0, "127.0.0.1");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

afterAll(async () => {
  if (server) await closeServer(server);
  await versions?.close();
});

const get = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${origin}${address}`, { headers, method, redirect: "manual" });

const linesOf = (id: string | null): Record<string, unknown>[] =>
  String(written.read() ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ requestId }) => requestId === id);

describe("every answer", () => {
  const expected = async (answer: Response, status: number, script = "script-src 'none'") => {
    expect(answer.status, answer.url).toBe(status);
    const policy = answer.headers.get("content-security-policy")?.replace(/'nonce-[^']{24}'/, "'nonce'");
    expect(policy, answer.url).toBe(
      `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; ${script}`,
    );
    expect(answer.headers.get("x-content-type-options"), answer.url).toBe("nosniff");
    expect(answer.headers.get("x-frame-options"), answer.url).toBe("DENY");
    expect(answer.headers.get("referrer-policy"), answer.url).toBe("strict-origin-when-cross-origin");
    expect(answer.headers.get("x-request-id"), answer.url).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get("x-powered-by"), answer.url).toBeNull();
    await answer.arrayBuffer();
  };

  it("carries the security headers: pages, files, redirects, refusals, from memory and unchanged", async () => {
    const asset = readdirSync("build/client/assets").find((name) => name.startsWith("public-"));
    const fresh = await get("/skaraborg");
    await expected(fresh, 200);
    await expected(await get("/skaraborg"), 200);
    await expected(await get("/skaraborg", { "If-None-Match": fresh.headers.get("etag") ?? "" }), 304);
    await expected(await get("/skaraborg", {}, "HEAD"), 200);
    await expected(await get(`/assets/${asset}`), 200);
    await expected(await get("/assets/missing.css"), 404);
    await expected(await get("/favicon.svg"), 200);
    await expected(await get("/themes.css"), 200);
    await expected(await get("/health/live"), 200);
    await expected(await get("/metrics"), 404);
    await expected(await get("/nowhere/at-all"), 404);
    await expected(await get("/skaraborg/uttalanden/2026-1.pdf"), 200);
    await expected(await get("/skaraborg/arbetsyta"), 302, "script-src 'nonce'");
    const { cookie } = await signIn(scratch.platform, [
      { role: "convenor", council: "skaraborg" },
      { role: "regional-lead", council: null },
      { role: "operator", council: null },
    ]);
    for (const address of ["/skaraborg/arbetsyta", "/en/boras/arbetsyta/parter", "/region", "/en/drift"]) {
      const page = await get(address, { cookie });
      await expected(page, page.status, "script-src 'nonce'");
    }
    for (const address of ["/konto", "/skaraborg", "/logga-in", "/utveckling/brev"]) {
      const page = await get(address, { cookie });
      await expected(page, page.status);
    }
    await expected(await get("/logga-in", { Origin: "https://elsewhere.example" }, "POST"), 403);
    await expected(await get("/%E0%A4%A"), 400);
    await expected(await get("/skaraborg", {}, "PROPFIND"), 405);
  });
});

describe("every line of the log", () => {
  it("says of which request and council it is, and by which account, by number and not by name", async () => {
    const name = "Lågmäld Loggsson";
    const { accountId, cookie } = await signIn(
      scratch.platform,
      [{ role: "convenor", council: "skaraborg" }],
      name,
    );
    const answer = await get("/skaraborg/arbetsyta?hemligt=ord", { cookie });
    expect(answer.status).toBe(200);
    await answer.text();
    const [line] = linesOf(answer.headers.get("x-request-id"));
    expect(line).toMatchObject({
      council: "skaraborg",
      actor: accountId,
      path: "/skaraborg/arbetsyta",
      status: 200,
    });
    expect(JSON.stringify(line)).not.toMatch(/hemligt|Loggsson|@/);
  });
});

describe("what is closed", () => {
  const kept = (answer: Response) => answer.headers.get("cache-control");

  it("is kept by nobody: pages, files, and what is answered instead of them", async () => {
    const { cookie } = await signIn(scratch.platform, [
      { role: "convenor", council: "skaraborg" },
      { role: "regional-lead", council: null },
      { role: "operator", council: null },
    ]);
    const addresses = modulesOf(await routes)
      .filter(({ address }) => address !== "/")
      .filter(({ file }) => functionsOf(file).some(({ authority }) => authority !== "counter"))
      .map(({ address }) => address.replace(":council", "skaraborg").replace(/:\w+/g, randomUUID()));
    expect(addresses.length).toBeGreaterThan(80);
    const statuses = new Set<number>();
    for (const address of new Set(addresses)) {
      for (const own of [cookie, ""]) {
        const answer = await get(address, { cookie: own });
        expect(kept(answer), address).toBe("private, no-store");
        statuses.add(answer.status);
        await answer.arrayBuffer();
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 302, 404]));
    for (const address of ["/en/drift", "/skaraborg/Arbetsyta", "/%64rift", "/drift/konton.data"])
      expect(kept(await get(address, { cookie })), address).toBe("private, no-store");
    const refused = await get("/skaraborg/arbetsyta/handlingsplan/ny", { Origin: origin }, "POST");
    expect([refused.status, kept(refused)]).toEqual([401, "private, no-store"]);
  });

  it("is not what is open", async () => {
    for (const address of ["/", "/skaraborg", "/skaraborg/tillganglighet/rapportera", "/regionen"])
      expect(kept(await get(address)) ?? "", address).not.toContain("no-store");
  });
});

describe("an address that nobody would write", () => {
  const names =
    "act actor ar council dag den from kategori nyckel omrade plan sida slag sok subject till to visa";

  it.each(["%00", "%0%000", "%%0000", "1e999", "99999999999999999999", "9999-12-31", "'%22"])(
    "with %s where a word, a number or a day belongs is no fault of the program's",
    async (odd) => {
      const { cookie } = await signIn(scratch.platform, [
        { role: "convenor", council: "skaraborg" },
        { role: "regional-lead", council: null },
        { role: "operator", council: null },
      ]);
      const query = names
        .split(" ")
        .map((name) => `${name}=${odd}`)
        .join("&");
      const addresses = modulesOf(await routes).map(({ address }) =>
        address.replace(":council", "skaraborg").replace(/:\w+/g, odd),
      );
      const faults: string[] = [];
      for (const address of new Set(addresses)) {
        const answer = await get(`${address}?${query}`, { cookie });
        if (answer.status >= 500) faults.push(`${address} ${answer.status}`);
        await answer.arrayBuffer();
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

describe("readiness", () => {
  it("ends as soon as the process is asked to stop, while it goes on answering", async () => {
    expect((await get("/health/ready")).status).toBe(200);
    door.open = false;
    expect((await get("/health/ready")).status).toBe(503);
    expect((await get("/health/live")).status).toBe(200);
    expect((await get("/skaraborg")).status).toBe(200);
    door.open = true;
  });
});
