import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
const migration = "prisma/migrations/20261124000000_rollups_of_parts/migration.sql";

const rollups = async () => ({
  parties: await scratch.root`
    select council_id, organisation_id, from_day, to_day, co_opted, perspectives from party_rollup order by 1, 2, 3`,
  areas: await scratch.root`select council_id, plan_id, day, areas from plan_rollup order by 1, 2, 3`,
  stands: await scratch.root`select council_id, statement_id, day, stands from stand_rollup order by 1, 2, 3`,
});

describe("the migration that adds rollups of parties, areas and stands", () => {
  it("counts what is there already as the acts count what comes, run by the owner of the tables", async () => {
    const kept = await rollups();
    expect(Object.values(kept).every(({ length }) => length > 10)).toBe(true);
    await scratch.root.unsafe(
      "drop table party_rollup; drop table stand_rollup; alter table plan_rollup drop column areas",
    );
    const owner = postgres(scratch.urls.owner, { max: 1, onnotice: () => {} });
    try {
      await owner.unsafe(await readFile(migration, "utf8"));
    } finally {
      await owner.end();
    }
    expect(await rollups()).toEqual(kept);
    const bare = await scratch.root`
      select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`;
    expect([...bare]).toEqual([]);
  });
});
