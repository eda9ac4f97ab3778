import { beforeAll, describe, expect, it } from "vitest";
import { tables } from "~/platform/database/tables";
import { type CatalogPolicy, policiesOf, tablesOf } from "../support/catalog";
import { attempt, bareConstraints, expectations, expectedAnswer, reachedRows } from "../support/row-security";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");

let policies: CatalogPolicy[] = [];

/** Rows that the example year lacks, so that every policy has something to hide. */
async function addWhatMustBeHidden(): Promise<void> {
  const { root } = scratch;
  await root`
    insert into letter (id, council_id, to_address, language, subject, text, html)
    select gen_random_uuid(), council, 'a@example.org', 'sv', 's', 't', 'h' from unnest(array['boras', 'skaraborg', null]) council`;
  await root`
    insert into form_token (council_id, token, act)
    select council, 'one', '' from unnest(array['boras', 'skaraborg', '_region', '_platform']) council`;
  await root`
    insert into party_import (council_id, id, file_name, rows, read_at)
    select council, gen_random_uuid(), 'parter.csv', '[]', now() from unnest(array['boras', 'skaraborg']) council`;
  await root`
    insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id, made_by,
                             made_at, expires_at)
    select council_id, gen_random_uuid(), council_id, 'stand', 'statement', gen_random_uuid(), (array_agg(id))[1], 'A', now(),
           now() from representation where council_id in ('boras', 'skaraborg') group by council_id`;
  await root`
    insert into audit_entry select copy.* from unnest(array['_region', '_platform']) scope,
      jsonb_populate_record(null::audit_entry,
        (select to_jsonb(a) || jsonb_build_object('council_id', scope) from audit_entry a limit 1)) copy`;
  await root`insert into audit_head values ('_region', 1, ''), ('_platform', 1, '')`;
  await root`
    insert into stand_rollup (council_id, subject_id, statement_id, day, stands)
    select council_id, id, id, '2026-01-01', '{}' from statement where stage <> 'published'`;
  const draft = root`select p.council_id, p.id as plan_id, m.id as measure_id from plan p
    join measure m on m.council_id = p.council_id and m.plan_id = p.id where p.stage = 'draft' limit 1`;
  for (const table of ["status_report", "hand_over", "plan_version", "part_version"]) {
    await root`
      insert into ${root(table)} select copy.* from (${draft}) d, (select * from ${root(table)} limit 1) t,
        jsonb_populate_record(null::${root(table)}, to_jsonb(t)
          || jsonb_build_object('id', gen_random_uuid(), 'no', 99) || to_jsonb(d)) copy`;
  }
}

beforeAll(async () => {
  await bareConstraints(scratch.root);
  await addWhatMustBeHidden();
  policies = (await policiesOf(scratch.root)).filter(({ role }) => role !== "samsyn_system");
});

const nameOf = ({ table, role, command }: CatalogPolicy) => `${role} ${command} ${table}`;

/** What is the region's own is the whole region's: its policies hold nobody of it back, and no council has it. */
const isRegions = ({ table, role }: CatalogPolicy) =>
  role === "samsyn_region" && tables[table]?.ownership === "region";

/** Policies that reach every row on purpose: what is published is the same for all. */
const isOpen = ({ using, check }: CatalogPolicy) => using === "true" || check === "true";

describe("what is the region's own", () => {
  it("is reached by the region, and asked of a council is seen by that council alone", async () => {
    const regions = policies.filter(isRegions);
    expect([...new Set(regions.map(({ table }) => table))]).toContain("question");
    for (const policy of regions) expect(isOpen(policy), nameOf(policy)).toBe(true);
  });
});

describe("row security, with the example year in four councils", () => {
  it("is expected, by hand, for every table that has it", async () => {
    const secured = (await tablesOf(scratch.root)).filter(({ enabled }) => enabled).map(({ name }) => name);
    expect(Object.keys(expectations).sort()).toEqual(secured);
  });

  it("is tried on tables where the own council, others and the unpublished all have rows", async () => {
    const thin: string[] = [];
    const read = policies.filter(({ command, role }) => command === "SELECT" && role !== "samsyn_owner");
    for (const policy of read) {
      const all = Number(
        (await scratch.root.unsafe(`select count(*) as rows from ${policy.table}`))[0]?.rows,
      );
      const reached = await reachedRows(scratch.root, policy);
      if (reached === 0 || (reached === all && !isOpen(policy)))
        thin.push(`${nameOf(policy)}: ${reached} of ${all}`);
    }
    expect(thin).toEqual([]);
  });

  it("gives each audience exactly what it shall reach, and refuses rows of others", async () => {
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const policy of policies.filter((one) => !isRegions(one))) {
      found[nameOf(policy)] = await attempt(scratch.root, policy);
      expected[nameOf(policy)] = await expectedAnswer(scratch.root, policy);
    }
    expect(found).toEqual(expected);
  });

  it("is proven by these tests: loosening either half of any policy makes them fail", async () => {
    const survivors: string[] = [];
    for (const policy of policies.filter((one) => !isOpen(one))) {
      const { table, name, using, check } = policy;
      const expected = JSON.stringify(await expectedAnswer(scratch.root, policy));
      const halves = [using && "using", check && "with check"].filter((half) => half !== null);
      for (const half of halves) {
        await scratch.root.unsafe(`alter policy ${name} on ${table} ${half} (true)`);
        if (JSON.stringify(await attempt(scratch.root, policy)) === expected)
          survivors.push(`${name} ${half}`);
        const back = half === "using" ? using : check;
        await scratch.root.unsafe(`alter policy ${name} on ${table} ${half} (${back})`);
      }
    }
    // Outside a trigger this update reaches no row, so there is nothing for its check to judge.
    expect(survivors).toEqual(["audit_head_owner_update with check"]);
  });

  it("opens only what is published to everyone", () => {
    const open = policies
      .filter((one) => isOpen(one) && !isRegions(one))
      .map(nameOf)
      .sort();
    expect(open).toEqual(
      [
        ...["composition_rollup", "plan_rollup", "statement_rollup", "public_version"].flatMap((table) => [
          `samsyn_public SELECT ${table}`,
          `samsyn_region SELECT ${table}`,
        ]),
        ...["organisation", "organisation_name"].flatMap((table) => [
          `samsyn_council SELECT ${table}`,
          `samsyn_public SELECT ${table}`,
          `samsyn_region SELECT ${table}`,
        ]),
        "samsyn_region SELECT party_rollup",
        "samsyn_region SELECT seat",
        "samsyn_region SELECT seat_holding",
      ].sort(),
    );
  });
});
