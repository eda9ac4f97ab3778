import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { reservedSegments } from "~/domain/councils/tenant-rules";
import { tenantDirectory } from "./tenant-directory";

const boras = aCouncil({
  id: "boras",
  path: "borasregionen",
  formerPaths: ["sjuharad", "sjuhärad"],
  hosts: ["boras.samsyn.example", "www.boras.example"],
  formerHosts: ["sjuharad.samsyn.example"],
});
const directory = tenantDirectory([aCouncil({ id: "skaraborg", quarter: "ne" }), boras]);
const shared = "samsyn.example";

describe("finding a council", () => {
  it("is done by id, path and host, without regard to case or port", () => {
    expect(directory.byId("boras")).toBe(boras);
    expect(directory.byPath("Borasregionen")).toBe(boras);
    expect(directory.byHost("WWW.boras.example:3000")).toBe(boras);
    expect(directory.byFormerPath("sjuharad")).toBe(boras);
    expect(directory.byFormerHost("sjuharad.samsyn.example:80")).toBe(boras);
  });

  it("finds nothing for what no council has", () => {
    for (const text of ["", "nowhere", "constructor", "%E0%A4%A"]) {
      expect([directory.byId(text), directory.byPath(text), directory.byHost(text)]).toEqual([
        null,
        null,
        null,
      ]);
      expect([directory.byFormerPath(text), directory.byFormerHost(text)]).toEqual([null, null]);
    }
  });

  it("doesn't take an old address for a present one", () => {
    expect(directory.byPath("sjuharad")).toBeNull();
    expect(directory.byPath("boras")).toBeNull();
    expect(directory.byHost("sjuharad.samsyn.example")).toBeNull();
  });
});

describe("an old address", () => {
  it.each([
    ["/sjuharad", "/borasregionen"],
    ["/sjuharad/parter?den=2026-03-01", "/borasregionen/parter?den=2026-03-01"],
    ["/sjuharad?den=2026-03-01", "/borasregionen?den=2026-03-01"],
    ["/en/sjuharad/uttalanden/2026-3", "/en/borasregionen/uttalanden/2026-3"],
    ["/sjuh%C3%A4rad/om", "/borasregionen/om"],
    ["/boras/handlingsplan", "/borasregionen/handlingsplan"],
  ])("%s leads to %s", (path, to) => {
    expect(directory.redirect({ host: shared, path })).toEqual({ host: null, path: to });
  });

  it.each([
    "/",
    "/en",
    "/en/",
    "/borasregionen/parter",
    "/region",
    "/parter/sjuharad",
    "//sjuharad",
    "/%E0%A4%A",
  ])("is not %s", (path) => {
    expect(directory.redirect({ host: shared, path })).toBeNull();
  });

  it("on a former host leads to the canonical host with the path kept", () => {
    expect(
      directory.redirect({ host: "sjuharad.samsyn.example:3000", path: "/en/parter?den=2026-03-01" }),
    ).toEqual({
      host: "boras.samsyn.example",
      path: "/en/parter?den=2026-03-01",
    });
  });

  it("is not looked for below a council's own host, where the first segment is a page", () => {
    expect(directory.redirect({ host: "boras.samsyn.example", path: "/sjuharad" })).toBeNull();
  });

  it("leads in one step to where the council is, however often it has moved", () => {
    const segment = fc
      .stringMatching(/^[a-z][a-z0-9-]{1,11}[a-z0-9]$/)
      .filter((text) => !reservedSegments.has(text));
    const rest = fc.constantFrom("", "/", "/parter", "/uttalanden/2026-3?den=2026-01-01", "?x=/en/boras");
    fc.assert(
      fc.property(
        fc.uniqueArray(segment, { minLength: 2, maxLength: 6 }),
        rest,
        fc.constantFrom("", "/en"),
        ([id = "", path = "", ...formerPaths], tail, language) => {
          const moved = tenantDirectory([aCouncil({ id, path, formerPaths })]);
          for (const old of [id, ...formerPaths]) {
            const target = moved.redirect({ host: shared, path: `${language}/${old}${tail}` });
            expect(target).toEqual({ host: null, path: `${language}/${path}${tail}` });
            expect(moved.redirect({ host: shared, path: target?.path ?? "" })).toBeNull();
          }
          expect(moved.byPath(path)?.id).toBe(id);
        },
      ),
    );
  });
});
