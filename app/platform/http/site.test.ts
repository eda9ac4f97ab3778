import { describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import {
  canonicalUrl,
  councilHref,
  href,
  isBehindSignIn,
  regionHref,
  type Site,
  sharedUrl,
  workspaceHref,
} from "./site";

const council = aCouncil({ id: "skaraborg", path: "skaraborg" });
const shared: Site = {
  council,
  language: "sv",
  base: "/skaraborg",
  ownHost: false,
  origin: "https://samsyn.example",
  sharedOrigin: "https://samsyn.example",
  path: "/parter?den=2026-03-01",
};
const own: Site = { ...shared, base: "", ownHost: true, origin: "https://skaraborg.samsyn.example" };
const region: Site = { ...shared, council: null, base: "", path: "/" };

describe("links on the shared host", () => {
  it("stand below the council and keep the language", () => {
    expect(href(shared, "/")).toBe("/skaraborg");
    expect(href(shared, "/?den=2026-03-01")).toBe("/skaraborg?den=2026-03-01");
    expect(href(shared, "/parter", "en")).toBe("/en/skaraborg/parter");
    expect(href(region, "/")).toBe("/");
    expect(href(region, "/", "en")).toBe("/en");
  });

  it("lead to other councils, to the region and into the workspace", () => {
    expect(councilHref(shared, { path: "boras" }, "/")).toBe("/boras");
    expect(regionHref(shared, "/")).toBe("/");
    expect(regionHref({ ...shared, language: "en" }, "/")).toBe("/en");
    expect(workspaceHref(shared, "/")).toBe("/skaraborg/arbetsyta");
  });
});

describe("links on a council's own host", () => {
  it("need no council", () => {
    expect(href(own, "/")).toBe("/");
    expect(href(own, "/?den=2026-03-01")).toBe("/?den=2026-03-01");
    expect(href(own, "/", "en")).toBe("/en");
  });

  it("lead to the shared host for everything else", () => {
    expect(councilHref(own, { path: "boras" }, "/om")).toBe("https://samsyn.example/boras/om");
    expect(regionHref(own, "/")).toBe("https://samsyn.example");
    expect(workspaceHref(own, "/")).toBe("https://samsyn.example/skaraborg/arbetsyta");
  });
});

describe("the address to keep", () => {
  it("is the one on the shared host, without the day", () => {
    expect(canonicalUrl(own)).toBe("https://samsyn.example/skaraborg/parter");
    expect(canonicalUrl(shared, "en")).toBe("https://samsyn.example/en/skaraborg/parter");
    expect(canonicalUrl(region)).toBe("https://samsyn.example/");
    expect(canonicalUrl({ ...own, path: "/" })).toBe("https://samsyn.example/skaraborg");
  });

  it("keeps the day when the page is shared, and nothing that the page does not know", () => {
    const linked = { ...own, path: "/parter?utm_source=x&den=2026-03-01" };
    expect(sharedUrl(linked)).toBe("https://samsyn.example/skaraborg/parter?den=2026-03-01");
  });
});

describe("a path behind the sign-in", () => {
  it("is one of a workspace, the region, the operator or an account, whatever it asks for", () => {
    const paths = [
      "/arbetsyta",
      "/arbetsyta?for=x",
      "/arbetsyta/x",
      "/region/planer",
      "/drift",
      "/konto/val?x",
    ];
    expect(paths.filter((path) => !isBehindSignIn(path))).toEqual([]);
  });

  it("is none of the open pages, nor that of signing in", () => {
    const paths = ["/", "/parter", "/regionen", "/arbetsytan", "/logga-in", "/om?vid=/arbetsyta", "/kontor"];
    expect(paths.filter(isBehindSignIn)).toEqual([]);
  });
});
