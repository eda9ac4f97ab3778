import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { tenantDirectory } from "~/kernel/council/tenant-directory";
import { dayInAddress, fixedCouncilPages, fixedRegionPages, isPublicPage } from "./public-address";
import { type Resolution, resolveSite } from "./resolve-site";

const tenants = tenantDirectory([
  aCouncil({ id: "skaraborg", formerPaths: ["västra-skaraborg"], formerHosts: ["gamla.samsyn.example"] }),
  aCouncil({ id: "boras", path: "boras", quarter: "se" }),
]);
const sharedOrigin = "https://samsyn.example";
const ownOrigin = "https://skaraborg.samsyn.example";

const resolve = (url: string, origin = sharedOrigin, isRead = true): Resolution =>
  resolveSite(tenants, { origin, url, sharedOrigin, isRead });

/** Where an address leads: itself where a page is looked for there. */
const leads = (url: string, origin = sharedOrigin, isRead = true): string => {
  const resolved = resolve(url, origin, isRead);
  return resolved.kind === "redirect" ? resolved.location : url;
};

const councilPages = [
  ...fixedCouncilPages,
  "/uttalanden/2026-3",
  "/uttalanden/2026-3.pdf",
  "/handlingsplan/2026/1.5",
  "/handlingsplan/1.5",
];
const sharedPages = ["", "/en"].flatMap((language) => [
  ...fixedRegionPages.map((page) => (language && page === "/" ? language : language + page)),
  ...councilPages.map((page) => `${language}/skaraborg${page === "/" ? "" : page}`),
]);
const dated = [
  "/skaraborg",
  "/en/skaraborg/parter",
  "/skaraborg/handlingsplan",
  "/skaraborg/handlingsplan/2026/1.5",
  "/skaraborg/handlingsplan/1.5",
].map((page) => `${page}?den=2026-03-01`);
const plain = [...sharedPages, ...dated, "/skaraborg/handlingsplan?visa=parter&den=2026-03-01"];

describe("the plain address of a public page", () => {
  it("is where the page is, on both kinds of host", () => {
    for (const address of plain) expect(leads(address)).toBe(address);
    for (const page of councilPages) expect(leads(page, ownOrigin)).toBe(page);
    expect(leads("/en/parter", ownOrigin)).toBe("/en/parter");
  });

  it.each([
    ["/Skaraborg", "/skaraborg"],
    ["/skaraborg/", "/skaraborg"],
    ["/skaraborg?", "/skaraborg"],
    ["/skaraborg#x", "/skaraborg"],
    ["/EN/skaraborg/Parter", "/en/skaraborg/parter"],
    ["/en/", "/en"],
    ["//", "/"],
    ["/skaraborg/pArter", "/skaraborg/parter"],
    ["/skaraborg//parter//", "/skaraborg/parter"],
    ["//skaraborg\\parter", "/skaraborg/parter"],
    ["/skaraborg/./x/../parter", "/skaraborg/parter"],
    ["/skaraborg/%2e/parter", "/skaraborg/parter"],
    ["/skaraborg/%70arter", "/skaraborg/parter"],
    ["/%53karaborg/p%61rter/", "/skaraborg/parter"],
    ["/skaraborg/parter;x", "/skaraborg/parter"],
    ["/skaraborg;a=b/parter;jsessionid=1?den=", "/skaraborg/parter"],
    ["/skaraborg/parter).", "/skaraborg/parter"],
    ["/skaraborg/parter,", "/skaraborg/parter"],
    ["/skaraborg/parter%3E", "/skaraborg/parter"],
    ["/skaraborg/parter%E2%80%9D.", "/skaraborg/parter"],
    ["/skaraborg/parter%20", "/skaraborg/parter"],
    ["/skaraborg.", "/skaraborg"],
    ["/).", "/"],
    ["/skaraborg/Uttalanden", "/skaraborg/uttalanden"],
    ["/skaraborg/handlingsplan/1.5.", "/skaraborg/handlingsplan/1.5"],
    ["/skaraborg/handlingsplan/2026/1.5.", "/skaraborg/handlingsplan/2026/1.5"],
    ["/skaraborg/uttalanden/2026:3", "/skaraborg/uttalanden/2026-3"],
    ["/skaraborg/uttalanden/2026%3A3", "/skaraborg/uttalanden/2026-3"],
    ["/en/skaraborg/uttalanden/2026%3a3).", "/en/skaraborg/uttalanden/2026-3"],
    ["/skaraborg/uttalanden/2026%E2%80%933", "/skaraborg/uttalanden/2026-3"],
    ["/skaraborg/uttalanden/2026:3.pdf", "/skaraborg/uttalanden/2026-3.pdf"],
    ["/skaraborg/uttalanden/2026-3.PDF?x", "/skaraborg/uttalanden/2026-3.pdf"],
    ["/skaraborg/uttalanden/2026:999", "/skaraborg/uttalanden/2026-999"],
    ["/skaraborg/om?den=2026-03-01", "/skaraborg/om"],
    ["/skaraborg?den=2026-03-01&den=2026-03-02", "/skaraborg?den=2026-03-01"],
    ["/skaraborg?_data=root", "/skaraborg"],
    ["/v%C3%A4stra-skaraborg/Parter/", "/skaraborg/parter"],
    ["http://samsyn.example/skaraborg/", "/skaraborg"],
    ["/skaraborg/arbetsyta/", "/skaraborg/arbetsyta"],
    ["/Skaraborg/Arbetsyta/Handlingsplan?visa=X", "/skaraborg/arbetsyta/handlingsplan?visa=X"],
    ["/Drift//konton/", "/drift/konton"],
    ["/hittepa/", "/hittepa"],
    ["//elsewhere.example/%zz#x", "/elsewhere.example/%zz"],
    ["/\\\\elsewhere.example", "/elsewhere.example"],
  ])("is where %s leads, at once", (spelled, address) => {
    expect(leads(spelled)).toBe(address);
    expect(leads(address)).toBe(address);
  });

  it("is on the host that a council has now, however the old one was asked", () => {
    const old = "https://gamla.samsyn.example";
    expect(leads("/Parter/?den=&x", old)).toBe(`${ownOrigin}/parter`);
    expect(leads("/uttalanden/2026:3", old)).toBe(`${ownOrigin}/uttalanden/2026-3`);
    expect(leads("/Arbetsyta/", ownOrigin)).toBe(`${sharedOrigin}/skaraborg/arbetsyta`);
    expect(leads("/en/Logga-in/?till=%2F", ownOrigin)).toBe(`${sharedOrigin}/en/logga-in?till=%2F`);
    expect(leads("/uttalanden/2026:3", ownOrigin)).toBe("/uttalanden/2026-3");
  });

  it("is that of a form too, whose query is its own", () => {
    expect(leads("/skaraborg/parter?x=1", sharedOrigin, false)).toBe("/skaraborg/parter?x=1");
    expect(leads("/skaraborg/Uttalanden/kontrollera/?nummer=2026-3", sharedOrigin, false)).toBe(
      "/skaraborg/uttalanden/kontrollera?nummer=2026-3",
    );
  });

  it("says nothing of what is there: only public pages are read with goodwill", () => {
    for (const address of [
      "/skaraborg/arbetsyta).",
      "/skaraborg/arbetsyta;x",
      "/skaraborg/hittepa.",
      "/skaraborg/uttalanden/x:3",
    ])
      expect(leads(address)).toBe(address);
  });
});

/** The same address, in a way that nobody has to write it. */
const spelling = fc
  .tuple(
    fc.constantFrom(...plain),
    fc.array(
      fc.constantFrom(
        (url: string) => url.replace(/^[^?]*/, (path) => path.toUpperCase()),
        (url: string) => url.replace("/", "//"),
        (url: string) => url.replace(/^[^?]*/, (path) => `${path}/`),
        (url: string) => url.replace(/(?<=\/)[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
        (url: string) => url.replace(/^[^?]*/, (path) => `${path};x=1`),
        (url: string) => url.replace(/^[^?]*/, (path) => `${path}).`),
        (url: string) => url.replace("/", "/./x/../"),
        (url: string) => `${url}${url.includes("?") ? "&" : "?"}utm_source=x`,
        (url: string) => `${url}${url.includes("?") ? "&" : "?"}den=`,
        (url: string) => `${url}#del`,
      ),
      { maxLength: 4 },
    ),
  )
  .map(([address, ways]) => ({ address, spelled: ways.reduce((url, way) => way(url), address) }));

/** What somebody made up for after `?`. */
const query = fc
  .array(fc.tuple(fc.constantFrom("den", "visa", "sida", "Den", "x"), fc.string()), { maxLength: 4 })
  .map((pairs) => new URLSearchParams(pairs).toString());

describe("any spelling", () => {
  it("of a public page leads to its plain address, at once", () => {
    fc.assert(
      fc.property(spelling, ({ address, spelled }) => {
        expect(leads(spelled), spelled).toBe(address);
      }),
      { numRuns: 100 },
    );
  });

  it("of anything leads to an address on this host that leads nowhere else", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "\\",
        ".",
        "..",
        "%2e",
        "%2f",
        "%5c",
        ";",
        ":",
        "?",
        "#",
        "@",
        "en",
        "skaraborg",
        "arbetsyta",
        "drift",
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, own) => {
        const origin = own ? ownOrigin : sharedOrigin;
        const resolved = resolve(`/${pieces.join("")}`, origin);
        if (resolved.kind === "site") return;
        const { location } = resolved;
        const there = new URL(location, origin);
        expect([ownOrigin, sharedOrigin]).toContain(there.origin);
        if (location.startsWith("/")) expect(location).not.toMatch(/^\/[/\\]/);
        const next = `${there.pathname}${there.search}`;
        expect(leads(next, there.origin)).toBe(next);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a page that is kept one of few addresses: pages, and days", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(spelling, query, ({ spelled }, made) => {
        const resolved = resolve(
          leads(`${spelled.split("#")[0]}${spelled.includes("?") ? "&" : "?"}${made}`),
        );
        if (resolved.kind === "redirect") throw new Error(`two steps from ${spelled}`);
        const { language, path, council } = resolved.site;
        if (isPublicPage(path, council !== null) && dayInAddress(path) !== null)
          seen.add(`${language} ${path}`);
      }),
      { numRuns: 100 },
    );
    for (const key of seen)
      expect(key).toMatch(/^(sv|en) [^?]*(\?(visa=parter|den=2026-03-01|visa=parter&den=2026-03-01))?$/);
  });
});
