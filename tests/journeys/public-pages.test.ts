import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from "../support/open-browser";
import { rawAnswer } from "../support/raw-answer";

const open = openBrowser();
const origin = inject("origin");

/** The region's pages and all kinds of pages of one full council. */
const pages = [
  ...["/", "/tillganglighet", "/kakor", "/personuppgifter"],
  ...["", "/om", "/tillganglighet", "/kakor", "/personuppgifter"].map((page) => `/skaraborg${page}`),
  ...["/tillganglighet/rapportera", "/skaraborg/tillganglighet/rapportera"],
  ...["/parter", "/parter/over-tid", "/handlingsplan", "/handlingsplan?visa=parter", "/uttalanden"].map(
    (page) => `/skaraborg${page}`,
  ),
];
const otherStarts = ["/fyrbodal", "/goteborg", "/boras"];

const english = (page: string) => `/en${page === "/" ? "" : page}`;

const htmlOf = async (path: string) => (await rawAnswer(`${origin}${path}`)).bytes.toString();

/** One measure and one statement of the council, found in its sitemap. */
async function comingAndGoing(): Promise<string[]> {
  const map = await (await fetch(`${origin}/skaraborg/sitemap.xml`)).text();
  const found = [...map.matchAll(/<loc>[^<]*(\/skaraborg\/[^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
  return [/\/handlingsplan\/\d/, /\/uttalanden\/\d/].flatMap(
    (kind) => found.find((page) => kind.test(page)) ?? [],
  );
}

beforeAll(async () => {
  pages.push(...(await comingAndGoing()));
});

describe("every public page", () => {
  it.each([
    ["in Swedish", (page: string) => page],
    ["in English", english],
  ])(
    "has nothing that axe finds, on a dark phone and a light desk, %s",
    async (_language, inLanguage) => {
      expect(pages.filter((page) => /\/\d/.test(page))).toHaveLength(2);
      const walk = async (width: number, colorScheme: "dark" | "light") => {
        const { page } = await open.visitor({ width });
        await page.emulateMedia({ colorScheme });
        for (const path of [...pages, ...otherStarts].map(inLanguage)) {
          const answer = await page.goto(path);
          expect(answer?.status(), path).toBe(200);
          await expectAccessible(page);
        }
      };
      await Promise.all([walk(375, "dark"), walk(1280, "light")]);
    },
    600_000,
  );

  it("fits a screen of 320 pixels", async () => {
    const { page } = await open.visitor({ width: 320 });
    for (const path of [...pages, ...otherStarts, "/skaraborg/hittepa"].flatMap((one) => [
      one,
      english(one),
    ])) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    }
  });

  it("has no script, sets no cookie, and fetches nothing from elsewhere", async () => {
    const { page, context } = await open.visitor();
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
        elsewhere.push(request.url());
    });
    for (const path of pages) {
      const answer = await page.goto(path);
      expect(answer?.headers()["content-security-policy"], path).toContain("script-src 'none'");
      expect(await page.locator("script").count(), path).toBe(0);
    }
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it("is at most 60 kB of HTML, and 15 kB compressed with its stylesheets", async () => {
    const br = { "accept-encoding": "br" };
    const heavy: string[] = [];
    for (const path of [...pages, ...otherStarts]) {
      const plain = await rawAnswer(`${origin}${path}`);
      const html = plain.bytes.toString();
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        (match) => match[1] ?? "",
      );
      expect(sheets, path).toHaveLength(2);
      const parts = await Promise.all([path, ...sheets].map((part) => rawAnswer(`${origin}${part}`, br)));
      const compressed = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (plain.bytes.length > 60_000 || compressed > 15_000) {
        heavy.push(`${path}: ${plain.bytes.length} of HTML, ${compressed} compressed`);
      }
    }
    expect(heavy).toEqual([]);
  });

  it("says what it is to those who share it and to search engines, in both languages", async () => {
    const titles = new Map<string, string>();
    for (const path of pages.flatMap((one) => [one, english(one)])) {
      const html = await htmlOf(path);
      const find = (pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
      const title = find(/<title>([^<]+)<\/title>/);
      const language = path.startsWith("/en") ? "en" : "sv";
      const key = `${title} ${language} ${path.includes("visa=") ? "view" : ""}`;
      expect(title, path).not.toBe("");
      expect(titles.get(key), `${path} is called as another page`).toBeUndefined();
      titles.set(key, path);
      expect(find(/<meta name="description" content="([^"]+)"/).length, path).toBeGreaterThan(30);
      expect(find(/<meta property="og:url" content="([^"]+)"/), path).toBe(`${origin}${path}`);
      expect(find(/<link rel="canonical" href="([^"]+)"/), path).toBe(`${origin}${path.split("?")[0]}`);
      expect(html.match(/<link rel="alternate" hrefLang=/gi), path).toHaveLength(3);
      expect(find(/<html lang="([^"]+)"/), path).toBe(language);
    }
  });
});

describe("a reader who meets a barrier", () => {
  it.each([true, false])("reports it without leaving an address (script: %s)", async (script) => {
    const { page } = await open.visitor({ script, width: 375 });
    await page.goto("/skaraborg/tillganglighet/rapportera");
    await page.getByLabel("Vad fungerar inte?").fill("Kartan går inte att nå med tangenter.");
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === "POST"),
      page.getByRole("button", { name: "Skicka" }).click(),
    ]);
    expect(answer.status()).toBeLessThan(400);
    await page.getByText("Tack, vi har tagit emot det du skrev").waitFor();
  });

  it("reports it without script, corrects what was wrong, and keeps what was typed", async () => {
    const { page } = await open.visitor({ script: false, width: 375 });
    await page.goto("/fyrbodal/tillganglighet");
    await page.getByRole("link", { name: "Rapportera en brist" }).click();
    await page.getByLabel("Din e-postadress").fill("rut");
    await page.getByLabel("Vilken sida gäller det?").fill("Parter");
    await page.getByRole("button", { name: "Skicka" }).click();
    await page.getByText("2 saker behöver rättas").waitFor();
    expect(await page.getByLabel("Vilken sida gäller det?").inputValue()).toBe("Parter");
    await page.getByLabel("Din e-postadress").fill("rut@provadress.se");
    await page.getByLabel("Vad fungerar inte?").fill("Jag kommer inte förbi kartan.");
    await page.getByRole("button", { name: "Skicka" }).click();
    await page.getByText("Tack, vi har tagit emot det du skrev").waitFor();
    await page.goto("/utveckling/brev");
    await page
      .getByRole("link", { name: /brist i tillgängligheten/ })
      .first()
      .click();
    expect(await page.content()).toContain("Jag kommer inte förbi kartan.");
  });
});

describe("finding one's way", () => {
  it("every link of every page leads somewhere", async () => {
    const links = new Set<string>();
    for (const path of [...pages, ...otherStarts].flatMap((one) => [one, english(one)])) {
      for (const [, link = ""] of (await htmlOf(path)).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
        links.add(link.replaceAll("&amp;", "&"));
      }
    }
    const broken: string[] = [];
    for (const link of links) {
      const { status } = await rawAnswer(`${origin}${link}`);
      if (status >= 400) broken.push(`${status} ${link}`);
    }
    expect(broken).toEqual([]);
  });

  it("the same page in the other language is one link away, on the same day", async () => {
    const { page } = await open.visitor({ script: false });
    await page.goto("/skaraborg/parter?den=2026-03-01");
    await page.getByRole("banner").getByRole("link", { name: "In English" }).click();
    expect(page.url()).toBe(`${origin}/en/skaraborg/parter?den=2026-03-01`);
    await page.getByRole("banner").getByRole("link", { name: "På svenska" }).click();
    expect(page.url()).toBe(`${origin}/skaraborg/parter?den=2026-03-01`);
  });

  it("a day is chosen without script, a wrong one is told beside the field, and today is one link away", async () => {
    const { page } = await open.visitor({ script: false });
    await page.goto("/skaraborg");
    const field = page.getByLabel("Visa rådet som det såg ut den");
    await field.fill("2026-02-01");
    await page.getByRole("button", { name: "Visa" }).click();
    expect(page.url()).toBe(`${origin}/skaraborg?den=2026-02-01`);
    await page.getByText("den 1 februari 2026").first().waitFor();
    await page.getByRole("link", { name: "Gå till i dag" }).click();
    expect(page.url()).toBe(`${origin}/skaraborg`);
    await page.goto("/skaraborg?den=snart");
    expect(await field.inputValue()).toBe("snart");
    await page.getByText("Det är inget datum.").waitFor();
  });

  it.each([
    ["/skaraborg/hittepa", "Sidan finns inte", "Till Kompetensråd Skaraborg", "/skaraborg"],
    ["/en/skaraborg/uttalanden/1999-1", "Page not found", "To Skaraborg Skills Council", "/en/skaraborg"],
    ["/hittepa", "Sidan finns inte", "Till alla råd i Västra Götaland", "/"],
  ])("%s tells that it does not exist and leads back", async (path, heading, link, back) => {
    const { page } = await open.visitor();
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(await page.title()).toContain(heading);
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link", { name: link }).click();
    expect(new URL(page.url()).pathname).toBe(back);
  });
});

describe("a council's own host", () => {
  const host = { host: `skaraborg.localhost:${new URL(origin).port}` };

  it("serves the same page below no council, and keeps one canonical address", async () => {
    const own = (await rawAnswer(`${origin}/parter`, host)).bytes.toString();
    expect(own).toContain('<html lang="sv" data-council="skaraborg">');
    expect(own).toContain(`rel="canonical" href="${origin}/skaraborg/parter"`);
    expect(own).toContain('href="/handlingsplan"');
    expect(own).toContain(`href="${origin}/fyrbodal"`);
    expect((await rawAnswer(`${origin}/hittepa`, host)).status).toBe(404);
  });

  it("sends sign-in and workspace to the shared host", async () => {
    for (const [path, to] of [
      ["/arbetsyta", "/skaraborg/arbetsyta"],
      ["/logga-in", "/logga-in"],
    ]) {
      const { status, headers } = await rawAnswer(`${origin}${path}`, host);
      expect([status, headers.location]).toEqual([301, `${origin}${to}`]);
    }
  });
});

describe("for machines", () => {
  it("the sitemaps list pages that exist, each in both languages", async () => {
    const index = await (await fetch(`${origin}/sitemap.xml`)).text();
    const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
    const councils = await readdir("tenants", { withFileTypes: true });
    expect(maps).toHaveLength(1 + councils.filter((entry) => entry.isDirectory()).length);
    const addresses: string[] = [];
    for (const map of maps) {
      const text = await (await fetch(map)).text();
      addresses.push(...[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? ""));
    }
    expect(addresses.length).toBeGreaterThan(100);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => address.includes("/en")).length * 2).toBe(addresses.length);
    for (const address of addresses) expect((await rawAnswer(address)).status, address).toBe(200);
  });

  it("robots.txt and security.txt say where things are, on every host", async () => {
    for (const host of [new URL(origin).host, `boras.localhost:${new URL(origin).port}`]) {
      const robots = (await rawAnswer(`${origin}/robots.txt`, { host })).bytes.toString();
      expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
      expect(robots).toContain("Disallow: /*?den=");
      const security = await rawAnswer(`${origin}/.well-known/security.txt`, { host });
      expect(security.headers["content-type"]).toContain("text/plain");
      const expires = /^Expires: (.+)$/m.exec(security.bytes.toString())?.[1] ?? "";
      const days = (new Date(expires).getTime() - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(90);
      expect(days).toBeLessThan(365);
    }
  });

  it("the image and the icon that pages point at are there", async () => {
    for (const [path, type] of [
      ["/share.png", "image/png"],
      ["/favicon.svg", "image/svg+xml"],
    ]) {
      const { status, headers } = await rawAnswer(`${origin}${path}`);
      expect([status, headers["content-type"]]).toEqual([200, type]);
    }
  });
});

describe("finished pages", () => {
  it("are served from memory, revalidate, and never to one who carries a session", async () => {
    const address = `${origin}/goteborg/om`;
    const br = { "accept-encoding": "br" };
    await rawAnswer(address, br);
    const kept = await rawAnswer(address, br);
    expect(kept.headers).toMatchObject({
      "x-cache": "hit",
      "content-encoding": "br",
      "cache-control": "no-cache",
    });
    const again = await rawAnswer(address, { ...br, "if-none-match": String(kept.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const signedIn = await rawAnswer(address, { ...br, cookie: "samsyn=token" });
    expect([signedIn.status, signedIn.headers["x-cache"]]).toEqual([200, "bypass"]);
    expect((await fetch(`${origin}/metrics`)).status, "what is measured is not for the public").toBe(404);
  });
});
