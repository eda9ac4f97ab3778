import { describe, expect, it } from "vitest";
import { perspectives } from "~/kernel/perspective";
import { aCouncil, aCouncilInput } from "./a-council";
import { type CouncilProfileInput, councilProfileSchema } from "./council-profile-form";

const named = (from?: string, to?: string) => ({
  ...{ name: { sv: "Rådet", en: "The council" }, shortName: { sv: "Rådet", en: "Council" } },
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const association = aCouncilInput().association;
const strategy = {
  id: "dalen2030",
  title: { sv: "Strategi", en: "Strategy" },
  period: { from: 2021, to: 2030 },
  source: "https://samsyn.example/strategi",
  nodes: [{ code: "dalen2030:skola", kind: "focus-area", name: { sv: "Skola", en: "School" } }],
} as const;

/** Fields of the issues that a profile with this change meets. */
function fieldsRefused(over: Partial<CouncilProfileInput> | Record<string, unknown>): string[] {
  const parsed = councilProfileSchema.safeParse({ ...aCouncilInput(), ...over });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
}

describe("the form of a council's profile", () => {
  it("fills in what a folder leaves out", () => {
    const council = aCouncil();
    expect(council).toMatchObject({ path: "provdalen", quarter: "none", freshnessDays: 90, formerPaths: [] });
    expect(council.languages).toEqual(["sv", "en"]);
    expect(council.perspectives).toEqual(perspectives);
    expect(council.names[0]).toMatchObject({ from: null, to: null });
  });

  it("lets a council have another path than its id", () => {
    expect(aCouncil({ path: "dalen" })).toMatchObject({ id: "provdalen", path: "dalen" });
  });

  it.each([
    ["id", { id: "Prov Dalen" }],
    ["path", { path: "prov/dalen" }],
    ["formerPaths.0", { formerPaths: ["/gamla"] }],
    ["hosts.0", { hosts: ["https://dalen.example"] }],
    ["hosts.0", { hosts: ["Dalen.example"] }],
    ["hosts.0", { hosts: [] }],
    ["quarter", { quarter: "north" }],
    [
      "association.organisationNumber",
      { association: { ...association, organisationNumber: "222000-2189" } },
    ],
    ["association.email", { association: { ...association, email: "dalen" } }],
    ["association.website", { association: { ...association, website: "http://samsyn.example" } }],
    ["municipalities.0.code", { municipalities: [{ code: "138", kind: "member" }] }],
    ["municipalities", { municipalities: [{ code: "1383", kind: "co-opted" }] }],
    ["municipalities", { municipalities: Array(2).fill({ code: "1383", kind: "member" }) }],
    ["languages", { languages: ["en"] }],
    ["languages.1", { languages: ["sv", "fi"] }],
    ["freshnessDays", { freshnessDays: 0 }],
    ["termStart", { termStart: "2026-02-30" }],
    ["perspectives", { perspectives: perspectives.slice(1) }],
    ["strategies.0.period", { strategies: [{ ...strategy, period: { from: 2031, to: 2030 } }] }],
    [
      "strategies.0.nodes",
      { strategies: [{ ...strategy, nodes: [{ ...strategy.nodes[0], code: "rus2030:skola" }] }] },
    ],
    ["strategies.0.nodes", { strategies: [{ ...strategy, nodes: [strategy.nodes[0], strategy.nodes[0]] }] }],
    ["strategies.0.adopted", { strategies: [{ ...strategy, adopted: "4 juni 2021" }] }],
    ["", { logo: "logo.svg" }],
  ])("refuses %s when it is wrong", (field, over) => {
    expect(fieldsRefused(over)).toEqual([field]);
  });

  it.each([
    ["none", []],
    ["a first one with a beginning", [named("2020-01-01")]],
    ["a last one with an end", [named(undefined, "2020-01-01")]],
    ["a gap", [named(undefined, "2020-01-01"), named("2020-01-02")]],
    ["an overlap", [named(undefined, "2020-01-01"), named("2019-12-31")]],
    [
      "an empty interval",
      [named(undefined, "2020-01-01"), named("2020-01-01", "2020-01-01"), named("2020-01-01")],
    ],
  ])("refuses names with %s", (_, names) => {
    expect(fieldsRefused({ names })).toEqual(["names"]);
  });

  it("accepts a strategy whose first year is not known", () => {
    expect(fieldsRefused({ strategies: [{ ...strategy, period: { from: null, to: 2026 } }] })).toEqual([]);
  });

  it("writes the organisation number in its one form", () => {
    const council = aCouncil({ association: { ...association, organisationNumber: "2220002188" } });
    expect(council.association.organisationNumber).toBe("222000-2188");
  });
});
