import { describe, expect, it } from "vitest";
import { aCouncil } from "./a-council";
import type { CouncilProfileInput } from "./council-profile-form";
import { reservedSegments, tenantConflicts } from "./tenant-rules";

/** Two councils that share nothing, the second with a change. */
function withSecond(over: Partial<CouncilProfileInput>) {
  const first = aCouncil({
    id: "adalen",
    formerPaths: ["gamla"],
    formerHosts: ["gamla.samsyn.example"],
    quarter: "nw",
  });
  const second = aCouncil({ id: "bdalen", municipalities: [{ code: "1490", kind: "member" }], ...over });
  return tenantConflicts([second, first]);
}

describe("rules between councils", () => {
  it("has nothing to say of councils that share nothing", () => {
    expect(withSecond({})).toEqual([]);
  });

  it.each<[string, Partial<CouncilProfileInput>, string]>([
    ["path", { path: "adalen" }, 'the path "adalen" belongs to adalen'],
    ["path", { path: "gamla" }, 'the path "gamla" belongs to adalen'],
    ["formerPaths", { formerPaths: ["adalen"] }, 'the path "adalen" belongs to adalen'],
    ["hosts", { hosts: ["adalen.samsyn.example"] }, 'the host "adalen.samsyn.example" belongs to adalen'],
    ["hosts", { hosts: ["gamla.samsyn.example"] }, 'the host "gamla.samsyn.example" belongs to adalen'],
    [
      "formerHosts",
      { formerHosts: ["bdalen.samsyn.example"] },
      'the host "bdalen.samsyn.example" stands there twice',
    ],
    [
      "names",
      { names: [{ name: { sv: "kompetensråd ADALEN", en: "B" }, shortName: { sv: "B", en: "B" } }] },
      'the name "kompetensråd ADALEN" belongs to adalen',
    ],
    [
      "municipalities",
      { municipalities: [{ code: "1383", kind: "member" }] },
      'the member municipality "1383" belongs to adalen',
    ],
    [
      "municipalities",
      { municipalities: [{ code: "9999", kind: "member" }] },
      '"9999" is not in prisma/seed/reference/municipalities.json',
    ],
    ["quarter", { quarter: "nw" }, 'the quarter "nw" belongs to adalen'],
    ["path", { path: "drift" }, '"drift" is an address of the platform'],
    ["formerPaths", { formerPaths: ["parter"] }, '"parter" is an address of the platform'],
  ])("refuses %s of the second: %o", (field, over, sentence) => {
    expect(withSecond(over)).toEqual([{ council: "bdalen", field, sentence }]);
  });

  it("lets a municipality be co-opted in one council and a member of another", () => {
    const municipalities = [
      { code: "1490", kind: "member" as const },
      { code: "1383", kind: "co-opted" as const },
    ];
    expect(withSecond({ municipalities })).toEqual([]);
  });

  it("keeps the id as an address of a council that moved", () => {
    const moved = aCouncil({ id: "adalen", path: "nydalen" });
    const taker = aCouncil({
      id: "bdalen",
      path: "adalen",
      municipalities: [{ code: "1490", kind: "member" }],
    });
    expect(tenantConflicts([moved, taker])).toMatchObject([{ council: "bdalen", field: "path" }]);
  });

  it("reserves every address of a council's own pages, since they stand first on its own host", () => {
    const pages = [
      "om",
      "parter",
      "handlingsplan",
      "uttalanden",
      "tillganglighet",
      "kakor",
      "personuppgifter",
      "arbetsyta",
    ];
    expect(pages.filter((page) => !reservedSegments.has(page))).toEqual([]);
  });
});
