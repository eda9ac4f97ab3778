import { describe, expect, it } from "vitest";
import { httpClient } from "../support/http-client";
import { rawAnswer } from "../support/raw-answer";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  rawAnswer(client.origin() + address, headers, { method });

/** Addresses on this host that a page links to, without what is after `#`. */
function linksOf(html: string): string[] {
  const written = [...html.matchAll(/<(?:a|link)\b[^>]*\shref="([^"]+)"|<form\b[^>]*\saction="([^"]+)"/g)];
  return written
    .map(([, href, action]) => (href ?? action ?? "").replaceAll("&amp;", "&").split("#")[0] ?? "")
    .filter((address) => /^\/(?!assets\/|themes\.css)/.test(address));
}

describe("the links of public pages", () => {
  it("name the plain address of what they lead to, page by page", async () => {
    const seen = new Set(["/", "/en"]);
    const redirected: string[] = [];
    let days = 0;
    for (const address of seen) {
      const isRead = !/^\/(?:en\/)?(?!skaraborg)./.test(address) && !address.endsWith(".pdf");
      const answer = await ask(address, {}, isRead ? "GET" : "HEAD");
      const location = answer.headers.location ?? "";
      if (answer.status === 301 || answer.status === 308) redirected.push(`${address} -> ${location}`);
      for (const link of linksOf(String(answer.bytes))) {
        if (seen.has(link) || (link.includes("den=") && ++days > 20)) continue;
        seen.add(link);
      }
    }
    expect(redirected).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  }, 120_000);
});

describe("a public page, as it is spelled", () => {
  it.each([
    ["/Skaraborg/pArter/?utm_source=x", "/skaraborg/parter"],
    ["/skaraborg/uttalanden/2026:1", "/skaraborg/uttalanden/2026-1"],
    ["/en/skaraborg/uttalanden/2026%3A1).", "/en/skaraborg/uttalanden/2026-1"],
    ["/skaraborg/uttalanden/2026:1.pdf", "/skaraborg/uttalanden/2026-1.pdf"],
    ["/skaraborg/handlingsplan?den=&visa=alla", "/skaraborg/handlingsplan"],
    ["//skaraborg/parter", "/skaraborg/parter"],
    ["/skaraborg/handlingsplan/1.1", "/skaraborg/handlingsplan/2026/1.1"],
    ["/en/skaraborg/handlingsplan/1.1", "/en/skaraborg/handlingsplan/2026/1.1"],
    ["/skaraborg/handlingsplan/1.1?den=2026-03-01", "/skaraborg/handlingsplan/2026/1.1?den=2026-03-01"],
  ])("%s leads to %s, and is found there", async (spelled, plain) => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask(spelled, {}, method);
      expect([answer.status, answer.headers.location]).toEqual([301, plain]);
    }
    expect((await ask(plain)).status).toBe(200);
  });

  it("leads on whether there is anything there or not", async () => {
    const { headers } = await ask("/skaraborg/uttalanden/2026:999");
    expect(headers.location).toBe("/skaraborg/uttalanden/2026-999");
    expect((await ask("/skaraborg/uttalanden/2026-999")).status).toBe(404);
  });

  it("keeps a day that is none, and says what is wrong with it", async () => {
    const { status, bytes } = await ask("/skaraborg/parter?den=snart");
    expect(status).toBe(200);
    expect(String(bytes)).toContain('value="snart"');
  });
});

describe("a closed page, as it is spelled", () => {
  it("leads to its plain address alike for everyone, kept by nobody", async () => {
    const { cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]);
    for (const [spelled, plain] of [
      ["/Skaraborg/Arbetsyta/?x=Y", "/skaraborg/arbetsyta?x=Y"],
      ["/skaraborg//arbetsyta/hittepa", "/skaraborg/arbetsyta/hittepa"],
      ["/Drift/", "/drift"],
    ] as const)
      for (const headers of [{ cookie }, {}]) {
        const answer = await ask(spelled, headers as Record<string, string>);
        expect([answer.status, answer.headers.location]).toEqual([301, plain]);
        expect(answer.headers["cache-control"]).toBe("private, no-store");
      }
  });
});

describe("a form that is sent to an odd spelling", () => {
  it("is asked for again at the plain one, and not lost", async () => {
    const answer = await client.post("/Skaraborg/uttalanden/kontrollera/?nummer=2026-1", { text: "x" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      308,
      "/skaraborg/uttalanden/kontrollera?nummer=2026-1",
    ]);
  });
});

describe("a request that names no host of ours", () => {
  it("is answered in words, and never a fault", async () => {
    for (const host of ["a b", "a@b", "localhost:99999", "[::1", "x/y"]) {
      const { status, bytes } = await ask("/skaraborg", { host });
      expect([status, String(bytes).length > 20], host).toEqual([400, true]);
    }
    expect((await ask("/skaraborg", { host: "elsewhere.example" })).status).toBe(200);
  });
});
