import { describe, expect, it } from "vitest";
import { leastContrast, themePairs } from "~/domain/councils/council-theme";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { inCompassOrder, municipalityCodes } from "~/kernel/council/council-profile";
import { textNames } from "~/kernel/council/council-text";
import { municipalityByCode } from "~/kernel/municipality";
import topology from "../prisma/seed/reference/municipalities.topo.json";

const tenants = await readTenantFolders("tenants");
const all = tenants.map(({ profile }) => profile);
/** What is true of these four need not be of another council that is added. */
const four = ["fyrbodal", "skaraborg", "goteborg", "boras"];
const profiles = all.filter(({ id }) => four.includes(id));
const council = (id: string) => profiles.find((profile) => profile.id === id);

describe("the councils that ship", () => {
  it("are the four of Västra Götaland in compass order, one in each quarter", () => {
    expect(profiles.map(({ id, quarter }) => `${quarter} ${id}`)).toEqual([
      "nw fyrbodal",
      "ne skaraborg",
      "sw goteborg",
      "se boras",
    ]);
  });

  it("have 15, 14, 8 and 13 member municipalities, as the boundary file says", () => {
    const shapes = topology.objects.kommuner.geometries.map(({ properties }) => properties);
    for (const profile of profiles) {
      const drawn = shapes.filter(({ subregion }) => subregion === profile.id).map(({ code }) => code);
      expect(municipalityCodes(profile, "member").sort()).toEqual(drawn.sort());
    }
    expect(profiles.map((profile) => municipalityCodes(profile, "member").length)).toEqual([14, 15, 13, 8]);
  });

  it("reach outside the county only with Kungsbacka, and with Varberg co-opted", () => {
    const outside = profiles.flatMap(({ municipalities }) =>
      municipalities.filter(({ code }) => municipalityByCode(code)?.county !== "14"),
    );
    expect(outside).toEqual([
      { code: "1384", kind: "member" },
      { code: "1383", kind: "co-opted" },
    ]);
  });

  it("answer to Sjuhärad where Boråsregionen is meant", () => {
    expect(council("boras")?.aliases).toContain("Sjuhärad");
    expect(council("boras")?.formerPaths).toContain("sjuharad");
  });

  it("say insatsområde in Fyrbodal, and the common words everywhere else", () => {
    const own = tenants
      .filter(({ profile }) => four.includes(profile.id))
      .filter(({ terminology }) => terminology.sv?.terms || terminology.en?.terms);
    expect(own.map(({ profile }) => profile.id)).toEqual(["fyrbodal"]);
    expect(own[0]?.terminology.sv?.terms?.area?.theOther).toBe("insatsområdena");
  });
});

it("stand in compass order, those without a quarter last", () => {
  expect(inCompassOrder(all)).toEqual(all);
});

describe.each(tenants)("tenants/$profile.id", ({ profile, theme, texts }) => {
  it.each(themePairs(theme))(`keeps $pair in $mode mode at ${leastContrast}:1 or more`, ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(leastContrast);
  });

  it.each(textNames)("has %s in each language with the same parts", (name) => {
    const [swedish, english] = [texts.sv?.[name], texts.en?.[name]];
    expect(swedish?.blocks.map(({ kind }) => kind)).toEqual(english?.blocks.map(({ kind }) => kind));
    expect(swedish?.heading).not.toBe("");
  });

  it("tells how to report a deficiency in accessibility, and who answers for personal data", () => {
    for (const language of profile.languages) {
      const accessibility = JSON.stringify(texts[language]?.accessibility);
      expect(accessibility).toContain(`mailto:${profile.association.email}`);
      expect(accessibility).toContain("https://www.digg.se/tdosanmalan");
      expect(JSON.stringify(texts[language]?.["personal-data"])).toContain(profile.association.name);
    }
  });

  it("names the source of every strategy", () => {
    for (const { source, nodes } of profile.strategies) {
      expect(new URL(source).protocol).toBe("https:");
      expect(nodes.length).toBeGreaterThan(0);
    }
  });
});
