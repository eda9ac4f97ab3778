import { beforeAll, describe, expect, it } from "vitest";
import { type CatalogPolicy, policiesOf, tablesOf } from "../support/catalog";
import { attempt, bareConstraints, expectations, expectedAnswer } from "../support/row-security";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");

let policies: CatalogPolicy[] = [];

beforeAll(async () => {
  await bareConstraints(scratch.root);
  await scratch.root`insert into letter (id, council_id, to_address, language, subject, text, html) values
    (gen_random_uuid(), 'boras', 'a@example.org', 'sv', 's', 't', 'h'), (gen_random_uuid(), null, 'b@example.org', 'sv', 's', 't', 'h')`;
  await scratch.root`insert into form_token (council_id, token, act) values ('boras', 'b', ''), ('skaraborg', 's', ''), ('_platform', 'p', '')`;
  await scratch.root`insert into party_import (council_id, id, file_name, rows, read_at) values
    ('boras', gen_random_uuid(), 'b.csv', '[]', now()), ('skaraborg', gen_random_uuid(), 's.csv', '[]', now())`;
  policies = (await policiesOf(scratch.root)).filter(({ role }) => role !== "samsyn_system");
});

const nameOf = ({ table, role, command }: CatalogPolicy) => `${role} ${command} ${table}`;

/** Policies that reach every row on purpose: what is published is the same for all. */
const isOpen = ({ using, check }: CatalogPolicy) => using === "true" || check === "true";

describe("row security, with the example year in four councils", () => {
  it("is expected, by hand, for every table that has it", async () => {
    const secured = (await tablesOf(scratch.root)).filter(({ enabled }) => enabled).map(({ name }) => name);
    expect(Object.keys(expectations).sort()).toEqual(secured);
  });

  it("is tried on tables where the own council, others and the unpublished all have rows", async () => {
    const thin: string[] = [];
    for (const policy of policies.filter(({ command }) => command === "SELECT")) {
      const all = Number(
        (await scratch.root.unsafe(`select count(*) as rows from ${policy.table}`))[0]?.rows,
      );
      const reached = Number(await expectedAnswer(scratch.root, policy));
      if (reached === 0 || (reached === all && !isOpen(policy)))
        thin.push(`${nameOf(policy)}: ${reached} of ${all}`);
    }
    expect(thin).toEqual([]);
  });

  it("gives each audience exactly what it shall reach, and refuses rows of others", async () => {
    const found: Record<string, number | string> = {};
    const expected: Record<string, number | string> = {};
    for (const policy of policies) {
      found[nameOf(policy)] = await attempt(scratch.root, policy);
      expected[nameOf(policy)] = await expectedAnswer(scratch.root, policy);
    }
    expect(found).toEqual(expected);
  });

  it("is proven by these tests: loosening any policy makes them fail", async () => {
    const survivors: string[] = [];
    for (const policy of policies.filter((one) => !isOpen(one))) {
      const { table, name, command, using, check } = policy;
      const parts = { SELECT: "using (true)", INSERT: "with check (true)", DELETE: "using (true)" };
      const loose =
        command === "UPDATE" || command === "ALL" ? "using (true) with check (true)" : parts[command];
      await scratch.root.unsafe(`alter policy ${name} on ${table} ${loose}`);
      const [found, expected] = [
        await attempt(scratch.root, policy),
        await expectedAnswer(scratch.root, policy),
      ];
      if (found === expected) survivors.push(name);
      const back = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(" ");
      await scratch.root.unsafe(`alter policy ${name} on ${table} ${back}`);
    }
    expect(survivors).toEqual([]);
  });

  it("opens only what is published to everyone", () => {
    const open = policies.filter(isOpen).map(nameOf).sort();
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
        "samsyn_region SELECT seat",
        "samsyn_region SELECT seat_holding",
      ].sort(),
    );
  });
});
