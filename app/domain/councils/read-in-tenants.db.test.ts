import { describe, expect, it } from "vitest";
import { municipalityCodes } from "~/kernel/council/council-profile";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { aCouncil } from "./a-council";
import { readInTenants } from "./read-in-tenants.server";
import { readTenants } from "./read-tenants.server";

const scratch = scratchDatabase();
const shipped = await readTenants("tenants");
const four = ["fyrbodal", "skaraborg", "goteborg", "boras"];
const ids = shipped.map(({ id }) => id);

const versions = async () => {
  const rows = await scratch.root<{ id: string; version: number }[]>`
    select council_id as id, version::int as version from public_version order by council_id`;
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
};

describe("reading in the tenants", () => {
  it("a second time changes nothing and raises no version", async () => {
    const before = await versions();
    expect(await readInTenants(scratch.root, shipped)).toEqual({
      added: [],
      changed: [],
      unchanged: ids,
      withoutFolder: [],
    });
    expect(await versions()).toEqual(before);
    expect(Object.keys(before).sort()).toEqual([...ids].sort());
  });

  it("adds a fifth council, and raises only the version of one that changed", async () => {
    const before = await versions();
    const [first, ...rest] = shipped;
    if (!first) throw new Error("no tenants");
    const changed = [{ ...first, freshnessDays: 60 }, ...rest, aCouncil()];
    expect(await readInTenants(scratch.root, changed)).toEqual({
      added: ["provdalen"],
      changed: [first.id],
      unchanged: rest.map(({ id }) => id),
      withoutFolder: [],
    });
    expect(await versions()).toEqual({ ...before, [first.id]: (before[first.id] ?? 0) + 1, provdalen: 1 });
    const [row] =
      await scratch.root`select profile ->> 'freshnessDays' as days from council where id = ${first.id}`;
    expect(row?.days).toBe("60");
  });

  it("leaves a council without folder as it is, and says so", async () => {
    await readInTenants(scratch.root, [...shipped, aCouncil()]);
    const outcome = await readInTenants(scratch.root, shipped);
    expect(outcome.withoutFolder).toEqual(["provdalen"]);
    expect(await scratch.root`select id from council where id = 'provdalen'`).toHaveLength(1);
  });

  it("gives a municipality the subregion of the council it is a member of, and none when it is only co-opted", async () => {
    await readInTenants(scratch.root, shipped);
    const rows = await scratch.root<{ code: string; subregion: string | null }[]>`
      select code, subregion from municipality`;
    const homes = new Map(
      shipped.flatMap((council) => municipalityCodes(council, "member").map((code) => [code, council.id])),
    );
    expect(homes.size).toBeGreaterThanOrEqual(50);
    for (const { code, subregion } of rows) expect(subregion, code).toBe(homes.get(code) ?? null);
    const coOpted = shipped.flatMap((council) => municipalityCodes(council, "co-opted"));
    expect(coOpted).toContain("1383");
  });

  it("writes each subregional strategy with its parts, also one without first year", async () => {
    await readInTenants(scratch.root, shipped);
    const rows = await scratch.root`
      select strategy.id, period_from, period_to, count(node.code)::int as parts
      from strategy join strategy_node node on node.strategy_id = strategy.id
      where subregion = any (${four}) group by strategy.id order by strategy.id`;
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["fyrbodal2026", null, 2026, 3],
      ["gr2024", 2020, 2024, 6],
      ["sjuharad2030", 2021, 2030, 5],
      ["skaraborg2030", 2022, 2030, 8],
    ]);
  });
});
