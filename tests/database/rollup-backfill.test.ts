import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { unwatchPublishing } from "../support/publishing-watch";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
beforeAll(() => unwatchPublishing(scratch.root));

const scriptOf = (migration: string) => readFile(`prisma/migrations/${migration}/migration.sql`, "utf8");

const asOwner = async (script: string) => {
  const owner = postgres(scratch.urls.owner, { max: 1, onnotice: () => {} });
  try {
    await owner.unsafe(script);
  } finally {
    await owner.end();
  }
};

const bareTables = () => scratch.root`
  select relname from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`;

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
    await asOwner(await scriptOf("20261124000000_rollups_of_parts"));
    expect(await rollups()).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
  });
});

describe("the migration that counts statements by the parties of their day", () => {
  const counted = async () => ({
    stands: (await rollups()).stands,
    statements: await scratch.root`select council_id, day, summary from statement_rollup order by 1, 2`,
  });

  it("counts as the acts do, without the answer of a party that had left before, run by the owner of the tables", async () => {
    const { root } = scratch;
    const kept = await counted();
    expect(Object.values(kept).every(({ length }) => length > 10)).toBe(true);
    await root`
      insert into stand select copy.* from (
        select distinct on (s.statement_id) s.*, t.composition from stand s join statement t on t.council_id = s.council_id
          and t.id = s.statement_id and t.stage = 'published' and t.fingerprint = s.fingerprint) s,
      jsonb_populate_record(null::stand, to_jsonb(s) || jsonb_build_object(
        'id', gen_random_uuid(), 'kind', 'dissents', 'withdrawn_at', '2026-11-21T09:00:00Z', 'withdrawn_why', 'Ångrade sig.',
        'organisation_id', (select id from organisation where strpos(s.composition::text, id::text) = 0 limit 1))) copy`;
    await root`update stand_rollup set stands = '{"dissents": 9}'`;
    await root`update statement_rollup set summary = '{}'`;
    await root`insert into statement_rollup select council_id, '2026-11-21', '{}' from statement_rollup
      group by council_id on conflict do nothing`;
    await asOwner(await scriptOf("20261124030000_rollups_of_that_day"));
    expect(await counted()).toEqual(kept);
    expect([...(await bareTables())]).toEqual([]);
  });
});
