import { request as ask, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express, { type RequestHandler } from "express";
import { Registry } from "prom-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { tenantDirectory } from "~/kernel/council/tenant-directory";
import type { PublicVersions } from "~/platform/http/public-versions.server";
import { resolveSite } from "~/platform/http/resolve-site";
import { closeServer } from "../../tests/support/close-server";
import { pageCache } from "./page-cache";

const tenants = tenantDirectory([aCouncil({ id: "skaraborg" }), aCouncil({ id: "boras", quarter: "se" })]);

/** A server with the cache in front of a handler, in a world that the test moves. */
class World {
  now = new Date("2026-11-23T09:00:00Z");
  versions = new Map<string, number>();
  current = true;
  rendered: string[] = [];
  status = 200;
  headers: Record<string, string> = {};
  hold: Promise<void> = Promise.resolve();
  metrics = new Registry();
  server = express().listen();

  async open(): Promise<void> {
    const versions: PublicVersions = {
      isCurrent: () => this.current,
      of: (id) => this.versions.get(id) ?? 0,
      total: () => [...this.versions.values()].reduce((sum, version) => sum + version, 0),
      close: async () => {},
    };
    const app = express();
    app.use((request, response, next) => {
      const host = request.get("host") ?? "";
      const address = { origin: `http://${host}`, url: request.url, sharedOrigin: "http://samsyn.example" };
      const resolved = resolveSite(tenants, address);
      if (resolved.kind === "redirect") return response.redirect(resolved.location);
      response.locals.site = resolved.site;
      request.url = resolved.internal;
      next();
    });
    app.use(
      pageCache({ versions, clock: { now: () => this.now }, metrics: this.metrics, maxBytes: 2_000_000 }),
    );
    const page: RequestHandler = async (request, response) => {
      this.rendered.push(request.url);
      await this.hold;
      response
        .status(this.status)
        .set(this.headers)
        .type("html")
        .write(`<p>${request.url} ${this.rendered.length}</p>`);
      response.end(`<p>${"åäö ".repeat(500)}</p>`);
    };
    app.use(page);
    await new Promise((resolve) => this.server.close(resolve));
    await new Promise<void>((resolve) => {
      this.server = app.listen(0, "127.0.0.1", resolve);
    });
  }

  async get(path: string, headers: Record<string, string> = {}, method = "GET") {
    const address = this.server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask({ port, host: "127.0.0.1", path, method, headers: { host: "samsyn.example", ...headers } }, resolve)
        .on("error", reject)
        .end();
    });
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    return {
      status: answer.statusCode,
      headers: answer.headers,
      cache: answer.headers["x-cache"],
      body: Buffer.concat(chunks),
    };
  }
}

let world: World;
beforeEach(async () => {
  world = new World();
  await world.open();
});
afterEach(() => closeServer(world.server));

describe("a public page", () => {
  it("is made once and then served from memory", async () => {
    const first = await world.get("/skaraborg/om");
    const second = await world.get("/skaraborg/om");
    expect([first.cache, second.cache]).toEqual(["miss", "hit"]);
    expect(second.body).toEqual(first.body);
    expect(world.rendered).toHaveLength(1);
    expect(first.headers["cache-control"]).toBe("no-cache");
  });

  it("is the same bytes in each encoding, with a strong tag of its own", async () => {
    const plain = await world.get("/skaraborg/om");
    const br = await world.get("/skaraborg/om", { "accept-encoding": "gzip, deflate, br" });
    const zipped = await world.get("/skaraborg/om", { "accept-encoding": "gzip" });
    expect([br.headers["content-encoding"], zipped.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(new Set([plain, br, zipped].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(plain.headers.etag).toMatch(/^"/);
    expect(plain.headers.vary).toContain("Accept-Encoding");
  });

  it("is not sent again to one who has it", async () => {
    const headers = { "accept-encoding": "br" };
    const { headers: first } = await world.get("/skaraborg", headers);
    const again = await world.get("/skaraborg", { ...headers, "if-none-match": `"x", W/${first.etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.etag]);
    world.versions.set("skaraborg", 1);
    expect((await world.get("/skaraborg", { ...headers, "if-none-match": first.etag ?? "" })).status).toBe(
      200,
    );
  });

  it("answers HEAD with the headers of GET, also when HEAD comes first", async () => {
    const head = await world.get("/skaraborg/om", {}, "HEAD");
    const get = await world.get("/skaraborg/om");
    expect([head.cache, head.body.length, get.cache]).toEqual(["miss", 0, "hit"]);
    expect(head.headers["content-length"]).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it("is made anew when its council publishes, and only then", async () => {
    await world.get("/skaraborg");
    await world.get("/boras");
    await world.get("/");
    world.versions.set("skaraborg", 2);
    const caches = [await world.get("/skaraborg"), await world.get("/boras"), await world.get("/")];
    expect(caches.map(({ cache }) => cache)).toEqual(["miss", "hit", "miss"]);
  });

  it("is made anew when a new day begins in Sweden", async () => {
    world.now = new Date("2026-11-23T22:59:59Z");
    await world.get("/skaraborg");
    world.now = new Date("2026-11-23T23:00:00Z");
    expect((await world.get("/skaraborg")).cache).toBe("miss");
  });

  it("is one page however its address is written, and another per day, language and host", async () => {
    const plain = "/skaraborg/parter?den=2026-03-01";
    await world.get(plain);
    for (const path of [`${plain}&utm_source=x`, "/skaraborg/pArter/?fbclid=1&den=2026-03-01", `/${plain}`]) {
      const { status, headers } = await world.get(path);
      expect([status, headers.location], path).toEqual([302, plain]);
    }
    expect(world.rendered).toEqual([plain]);
    for (const path of ["/skaraborg/parter", "/skaraborg/parter?den=2026-03-02", "/en/skaraborg/parter"]) {
      expect((await world.get(path)).cache, path).toBe("miss");
    }
    const own = { host: "skaraborg.samsyn.example" };
    expect((await world.get("/parter", own)).cache).toBe("miss");
    expect((await world.get("/parter", { host: "skaraborg.samsyn.example:3000" })).cache).toBe("hit");
  });

  it("is made once however many ask at the same time", async () => {
    let release = () => {};
    world.hold = new Promise((resolve) => {
      release = resolve;
    });
    const asked = Array.from({ length: 20 }, () => world.get("/skaraborg"));
    while (world.rendered.length === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    const answers = await Promise.all(asked);
    expect(world.rendered).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect(answers.filter(({ cache }) => cache === "miss")).toHaveLength(1);
  });
});

describe("never kept", () => {
  it.each([
    ["a page for one who is signed in", "/skaraborg", { cookie: "a=b; samsyn=token" }],
    ["a page for one who is signed in, over https", "/skaraborg", { cookie: "__Host-samsyn=token" }],
    ["the workspace", "/skaraborg/arbetsyta", {}],
    ["sign-in", "/logga-in", {}],
    ["the region's own pages", "/region", {}],
    ["a page that answers what is sent to it", "/skaraborg/uttalanden/kontrollera?text=x", {}],
    ["a day that is none", "/skaraborg?den=snart", {}],
    ["a page that nobody has heard of", "/hittepa", {}],
  ])("is %s", async (_what, path, headers) => {
    await world.get(path, headers);
    expect((await world.get(path, headers)).cache).toBe("bypass");
    expect(world.rendered).toHaveLength(2);
  });

  it("is what is sent with a form", async () => {
    await world.get("/skaraborg", {}, "POST");
    expect((await world.get("/skaraborg")).cache).toBe("miss");
  });

  it.each([
    ["missing", 404, {}],
    ["moved", 302, { Location: "/" }],
    ["a cookie", 200, { "Set-Cookie": "a=b" }],
  ])("is an answer that is %s", async (_what, status, headers) => {
    Object.assign(world, { status, headers });
    const first = await world.get("/skaraborg/om");
    expect([first.status, first.cache]).toEqual([status, "bypass"]);
    expect(first.body.toString()).toContain("/skaraborg/om 1");
    await world.get("/skaraborg/om");
    expect(world.rendered).toHaveLength(2);
  });

  it("is a page of one who signs in afterwards, though the page was kept before", async () => {
    const kept = await world.get("/skaraborg");
    const signedIn = await world.get("/skaraborg", { cookie: "samsyn=token" });
    expect([signedIn.cache, signedIn.headers["cache-control"]]).toEqual(["bypass", "private, no-cache"]);
    expect(signedIn.body).not.toEqual(kept.body);
    expect((await world.get("/skaraborg")).body).toEqual(kept.body);
  });
});

describe("while the database is down", () => {
  it("the last page goes on being served, also on the next day, and says that it is old", async () => {
    const first = await world.get("/skaraborg");
    world.current = false;
    world.now = new Date("2026-11-25T09:00:00Z");
    const stale = await world.get("/skaraborg");
    expect([stale.status, stale.cache]).toEqual([200, "stale"]);
    expect(stale.body).toEqual(first.body);
    expect(world.rendered).toHaveLength(1);
    world.current = true;
    expect((await world.get("/skaraborg")).cache).toBe("miss");
  });

  it("a page that was never made is answered as it can be", async () => {
    world.current = false;
    world.status = 503;
    const answer = await world.get("/skaraborg");
    expect([answer.status, answer.cache]).toEqual([503, "bypass"]);
  });

  it("the last page is served when making it anew fails before anyone has noticed", async () => {
    await world.get("/skaraborg");
    world.versions.set("skaraborg", 1);
    world.status = 503;
    const stale = await world.get("/skaraborg");
    expect([stale.status, stale.cache]).toEqual([200, "stale"]);
  });
});

describe("one who is signed in", () => {
  const signedIn = { cookie: "samsyn=token", "accept-encoding": "br" };

  it.each([
    ["is known to be", (away: World) => Object.assign(away, { current: false })],
    ["turns out to be", (away: World) => Object.assign(away, { status: 503 })],
  ])("gets the last page of others when the database %s away", async (_how, leave) => {
    const kept = await world.get("/skaraborg");
    leave(world);
    const stale = await world.get("/skaraborg", signedIn);
    expect([stale.status, stale.cache]).toEqual([200, "stale"]);
    expect(brotliDecompressSync(stale.body)).toEqual(kept.body);
    world.current = false;
    world.status = 503;
    expect((await world.get("/boras", signedIn)).status).toBe(503);
    expect((await world.get("/skaraborg/arbetsyta", signedIn)).status).toBe(503);
  });

  it("leaves nothing behind for others", async () => {
    await world.get("/skaraborg", signedIn);
    expect((await world.get("/skaraborg")).cache).toBe("miss");
  });
});

describe("the memory", () => {
  it("is bounded in bytes, and pages of other days than today never take the place of today's", async () => {
    await world.get("/skaraborg");
    for (let day = 1; day <= 200; day++) {
      const den = new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10);
      await world.get(`/skaraborg?den=${den}`);
    }
    const measured = await world.metrics.getSingleMetricAsString("samsyn_page_cache_bytes");
    expect(Number(measured.trim().split(" ").at(-1))).toBeLessThanOrEqual(2_000_000 / 8 + 10_000);
    expect((await world.get("/skaraborg?den=2020-01-01")).cache).toBe("miss");
    expect((await world.get("/skaraborg")).cache).toBe("hit");
  });

  it("is measured by how pages were answered", async () => {
    await world.get("/skaraborg");
    await world.get("/skaraborg");
    const measured = await world.metrics.metrics();
    expect(measured).toContain('samsyn_page_cache_answers_total{result="hit"} 1');
    expect(measured).toContain('samsyn_page_cache_answers_total{result="miss"} 1');
  });
});
