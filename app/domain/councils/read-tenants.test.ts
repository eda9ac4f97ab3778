import { cp, mkdir, mkdtemp, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nameOn } from "~/kernel/council/council-profile";
import { tenantDirectory } from "~/kernel/council/tenant-directory";
import { localDate } from "~/kernel/local-date";
import { aCouncilInput } from "./a-council";
import { readTenantFolders, readTenants, TenantsRefused } from "./read-tenants.server";

const shipped = path.resolve("tenants");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-tenants-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Writes `<folder>/<id>/` as the guide says: a copy of Skaraborg's, with a profile and a theme of its own. */
async function addFolder(id: string, profile: object = aCouncilInput({ id })) {
  const home = path.join(folder, id);
  await cp(path.join(shipped, "skaraborg"), home, { recursive: true });
  await writeFile(path.join(home, "council.ts"), `export default ${JSON.stringify(profile)};\n`);
  const theme = await readFile(path.join(home, "theme.css"), "utf8");
  await writeFile(path.join(home, "theme.css"), theme.replace('"skaraborg"', `"${id}"`));
  return home;
}

async function refusals(): Promise<readonly string[]> {
  const refused = await readTenants(folder).catch((error: unknown) => error);
  if (refused instanceof TenantsRefused) return refused.problems;
  throw refused;
}

describe("adding a council", () => {
  it("takes a folder: a fifth council is found by path and host, with its own words, theme and texts", async () => {
    for (const id of ["fyrbodal", "skaraborg", "goteborg", "boras"])
      await cp(path.join(shipped, id), path.join(folder, id), { recursive: true });
    const home = await addFolder("provdalen");
    const word = { one: "spår", a: "ett spår", other: "spår", the: "spåret", theOther: "spåren" };
    await writeFile(path.join(home, "locales/sv.json"), JSON.stringify({ terms: { area: word } }));
    await writeFile(path.join(home, "texts/sv/welcome.md"), "# Provdalen\n\nHär provar vi.\n");

    const tenants = await readTenantFolders(folder);
    expect(tenants.map(({ profile }) => profile.id)).toEqual([
      "fyrbodal",
      "skaraborg",
      "goteborg",
      "boras",
      "provdalen",
    ]);
    const directory = tenantDirectory(tenants.map(({ profile }) => profile));
    expect(directory.byPath("provdalen")?.id).toBe("provdalen");
    expect(directory.byHost("provdalen.samsyn.example")?.id).toBe("provdalen");
    const fifth = tenants[4];
    expect(fifth?.terminology.sv?.terms?.area).toEqual(word);
    expect(fifth?.texts.sv?.welcome).toEqual({
      heading: "Provdalen",
      lede: [{ text: "Här provar vi." }],
      blocks: [],
    });
    expect(fifth?.theme["accent-light"]).toBe("#2e5426");
  });

  it("and renaming it takes the same folder: old paths and hosts redirect, the old name stays on its days", async () => {
    await addFolder("provdalen", {
      ...aCouncilInput({ id: "provdalen", path: "nydalen", formerPaths: ["aldredalen"] }),
      hosts: ["nydalen.samsyn.example"],
      formerHosts: ["provdalen.samsyn.example"],
      names: [
        { name: { sv: "Provdalen", en: "Prov" }, shortName: { sv: "Prov", en: "Prov" }, to: "2026-10-01" },
        { name: { sv: "Nydalen", en: "Ny" }, shortName: { sv: "Ny", en: "Ny" }, from: "2026-10-01" },
      ],
    });
    const directory = tenantDirectory(await readTenants(folder));
    const council = directory.byPath("nydalen");
    expect(council?.id).toBe("provdalen");
    for (const old of ["provdalen", "aldredalen"]) {
      expect(directory.redirect({ host: "samsyn.example", path: `/${old}/parter` })?.path).toBe(
        "/nydalen/parter",
      );
    }
    expect(directory.redirect({ host: "provdalen.samsyn.example", path: "/om" })?.host).toBe(
      "nydalen.samsyn.example",
    );
    if (!council) return;
    expect(nameOn(council, localDate("2026-09-30"), "sv").name).toBe("Provdalen");
    expect(nameOn(council, localDate("2026-10-01"), "sv").name).toBe("Nydalen");
  });

  it("works from a compiled profile too, which goes before the source", async () => {
    const home = await addFolder("provdalen", { broken: true });
    await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
    await writeFile(
      path.join(home, "council.js"),
      `export default ${JSON.stringify(aCouncilInput({ id: "provdalen" }))};\n`,
    );
    expect((await readTenants(folder)).map(({ id }) => id)).toEqual(["provdalen"]);
  });
});

describe("a folder that is wrong is refused in one sentence that names it and the field", () => {
  it("when a part is missing", async () => {
    const home = await addFolder("provdalen");
    for (const file of ["theme.css", "locales/en.json", "texts/sv/about.md"])
      await unlink(path.join(home, file));
    expect([...(await refusals())].sort()).toEqual([
      "tenants/provdalen/locales/en.json: is missing.",
      "tenants/provdalen/texts/sv/about.md: is missing.",
      "tenants/provdalen/theme.css: is missing.",
    ]);
  });

  it("when the theme is another council's", async () => {
    const home = await addFolder("provdalen");
    await cp(path.join(shipped, "skaraborg/theme.css"), path.join(home, "theme.css"));
    expect(await refusals()).toEqual([
      'tenants/provdalen/theme.css: must be one rule [data-council="provdalen"] with the four tokens and nothing else.',
    ]);
  });

  it("when words or texts are wrong, all at once", async () => {
    const home = await addFolder("provdalen");
    await writeFile(path.join(home, "locales/sv.json"), '{ "terms": { "state": {} } }');
    await writeFile(path.join(home, "locales/en.json"), "{ not json");
    await writeFile(path.join(home, "texts/sv/about.md"), "Ingen rubrik\n");
    await unlink(path.join(home, "texts/en/welcome.md"));
    const problems = await refusals();
    expect(problems).toHaveLength(4);
    expect(problems.join("\n")).toContain(
      'tenants/provdalen/locales/sv.json: terms: unrecognized key: "state".',
    );
    expect(problems.join("\n")).toContain("tenants/provdalen/locales/en.json: is not JSON");
    expect(problems).toContain(
      "tenants/provdalen/texts/sv/about.md: must begin with one # heading and a paragraph after it.",
    );
    expect(problems).toContain("tenants/provdalen/texts/en/welcome.md: is missing.");
  });

  it("when the profile is wrong", async () => {
    await addFolder("provdalen", {
      ...aCouncilInput({ id: "provdalen" }),
      freshnessDays: 1,
      hosts: ["Stor.Example"],
    });
    expect(await refusals()).toEqual([
      "tenants/provdalen/council.ts: hosts.0: must be a host name in lower case, without port.",
      "tenants/provdalen/council.ts: freshnessDays: too small: expected number to be >=7.",
    ]);
  });

  it("when the profile can't be loaded, is missing, or has another id than the folder", async () => {
    const broken = await addFolder("adalen");
    await writeFile(path.join(broken, "council.ts"), "export default {");
    await unlink(path.join(await addFolder("bdalen"), "council.ts"));
    await addFolder("cdalen", aCouncilInput({ id: "ddalen" }));
    const problems = await refusals();
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^tenants\/adalen\/council\.ts: can't be loaded: /);
    expect(problems[1]).toBe("tenants/bdalen/council.ts: is missing.");
    expect(problems[2]).toBe('tenants/cdalen/council.ts: id: is "ddalen" but the folder is "cdalen".');
  });

  it("when two folders claim the same", async () => {
    await addFolder("adalen");
    await addFolder("bdalen", { ...aCouncilInput({ id: "bdalen" }), hosts: ["adalen.samsyn.example"] });
    expect(await refusals()).toEqual([
      'tenants/bdalen/council.ts: hosts: the host "adalen.samsyn.example" belongs to adalen.',
      'tenants/bdalen/council.ts: municipalities: the member municipality "1383" belongs to adalen.',
    ]);
  });

  it("when there is no council at all, or no folder", async () => {
    await mkdir(path.join(folder, ".cache"));
    expect(await refusals()).toEqual([`${folder} has no council folder.`]);
    const gone = path.join(folder, "gone");
    await expect(readTenants(gone)).rejects.toThrow(`${gone} can't be read.`);
  });
});
