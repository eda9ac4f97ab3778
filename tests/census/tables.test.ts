import { describe, expect, it } from "vitest";
import { growth } from "~/platform/database/growth";
import { type ColumnClass, type TableDeclaration, tables } from "~/platform/database/tables";
import { columnGrantsOf, policiesOf, tablesOf } from "../support/catalog";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase();

const columnsOf = (declared: TableDeclaration, ...classes: ColumnClass[]) =>
  classes.flatMap((name) => declared.columns[name]?.split(" ") ?? []).sort();

const all: ColumnClass[] = ["public", "byFlag", "withheld", "personal"];

/** Foreign keys between two council-owned tables that don't carry the council. */
const keysWithoutCouncil = () => scratch.root<{ name: string; from: string; to: string }[]>`
  select con.conname as name, f.relname as "from", t.relname as "to"
  from pg_constraint con join pg_class f on f.oid = con.conrelid join pg_class t on t.oid = con.confrelid
  where con.contype = 'f' and not exists (
    select 1 from unnest(con.conkey) k join pg_attribute a on a.attrelid = f.oid and a.attnum = k
    where a.attname = 'council_id')`;

/** Where the region writes: its own chain and tokens, held to its scope by their policies, and tables of its own. */
const isRegions = (table: string) =>
  ["audit_entry", "audit_head", "form_token"].includes(table) || tables[table]?.ownership === "region";

describe("every table", () => {
  it("is declared, with each of its columns classified once", async () => {
    const found = await tablesOf(scratch.root);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(tables).sort());
    for (const { name, columns } of found) {
      expect(columnsOf(tables[name] as TableDeclaration, ...all), name).toEqual([...columns].sort());
    }
  });

  it("that belongs to a council has its id first in the key", async () => {
    for (const { name, key } of await tablesOf(scratch.root)) {
      if (tables[name]?.ownership === "council") expect(key?.[0], name).toBe("council_id");
    }
  });

  it("that belongs to a council points at other council rows only together with the council", async () => {
    const owned = (name: string) => tables[name]?.ownership === "council";
    const loose = (await keysWithoutCouncil()).filter((key) => owned(key.from) && owned(key.to));
    expect(loose).toEqual([]);
  });

  it("with a council_id has row security enabled and forced", async () => {
    for (const { name, columns, enabled, forced } of await tablesOf(scratch.root)) {
      const open = !columns.includes("council_id") || name.startsWith("identity.");
      expect(open || (enabled && forced), name).toBe(true);
    }
  });
});

describe("every table whose changes the authority must know", () => {
  /** What no entry of the trail need tell of, and why. */
  const unnoted: Record<string, string> = {
    public_version: "raised by the authority itself",
    number_sequence: "a number is taken with the row that bears it",
    party_import: "a preview, which is swept away after a day; what is committed writes the parties",
    party_rollup: "follows from the parties, and only the region reads it",
    stand_rollup: "follows from the stands, and only the region reads it",
  };

  it("notes them, and those that the public can read", async () => {
    const noting = await scratch.root<{ table: string; event: string; arguments: string[] }[]>`
      select t.tgrelid::regclass::text as table, t.tgname as event,
             string_to_array(encode(t.tgargs, 'escape'), '\\000') as arguments
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname = 'note_change' order by 1, 2`;
    const byTable = new Map(
      noting.map(({ table }) => [table, noting.filter((one) => one.table === table)] as const),
    );
    const owned = Object.entries(tables).filter(
      ([table, { ownership }]) =>
        ownership === "council" || ownership === "region" || /^organisation/.test(table),
    );
    const missing = owned.map(([table]) => table).filter((table) => !byTable.has(table));
    expect(missing.sort()).toEqual(Object.keys(unnoted).sort());
    const published = new Set(
      (await policiesOf(scratch.root))
        .filter(({ role, command }) => role === "samsyn_public" && command === "SELECT")
        .map(({ table }) => table),
    );
    for (const [table, events] of byTable) {
      expect(events.map(({ event }) => event)).toEqual(["noted_delete", "noted_insert", "noted_update"]);
      for (const {
        arguments: [kind, condition],
      } of events) {
        expect(["written", "derived"], table).toContain(kind);
        expect(Boolean(condition), `${table} is read by the public`).toBe(published.has(table));
      }
    }
  });
});

describe("every table that is held", () => {
  const held = Object.entries(growth).flatMap(([table, of]) => {
    const by = of.kind === "grows" ? of.held : of.kind === "held" ? of : undefined;
    return by ? [{ table, by }] : [];
  });

  it("is held by the database, at the number that is declared", async () => {
    const found = await scratch.root<{ table: string; arguments: string }[]>`
      select replace(t.tgrelid::regclass::text, '"', '') as table,
             encode(t.tgargs, 'escape') as arguments
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname = 'hold_within'`;
    const declared = held.map(({ table, by }) => ({
      table,
      arguments: `${[by.most, by.within, by.which].join("\\000")}\\000`,
    }));
    const byTable = (a: { table: string }, b: { table: string }) => (a.table < b.table ? -1 : 1);
    expect([...found].sort(byTable)).toEqual(declared.sort(byTable));
  });

  it("takes as many as it may, one by one or at once, and not one more", async () => {
    const add = (from: number, to: number) => scratch.root`
      insert into plan (council_id, id, title, period_from, period_to, stage)
      select 'boras', gen_random_uuid(), 'Plan', '2030-01-01', '2031-01-01', 'draft' from generate_series(${from}::int, ${to}::int)`;
    await expect(add(1, 101)).rejects.toThrow("held_within: plan");
    await add(1, 99);
    await add(100, 100);
    await expect(add(101, 101)).rejects.toThrow("held_within: plan");
  });
});

describe("every grant", () => {
  it("to the public covers the columns that are classified as public, and no other", async () => {
    const granted = await columnGrantsOf(scratch.root, "samsyn_public");
    expect(granted.filter(({ privilege }) => privilege !== "SELECT")).toEqual([]);
    const readable = new Map<string, string[]>();
    for (const { table, column } of granted) readable.set(table, [...(readable.get(table) ?? []), column]);
    for (const [table, columns] of readable) {
      expect(columns.sort(), table).toEqual(columnsOf(tables[table] as TableDeclaration, "public", "byFlag"));
    }
  });

  it("to the region covers no column that is about a person, but in its own trail", async () => {
    const granted = await columnGrantsOf(scratch.root, "samsyn_region");
    expect(granted.some(({ table, column }) => table === "stand" && column === "party_name")).toBe(true);
    const personal = granted.filter(({ table, column }) =>
      columnsOf(tables[table] as TableDeclaration, "personal").includes(column),
    );
    expect([...new Set(personal.map(({ table }) => table))].filter((table) => !isRegions(table))).toEqual([]);
  });

  it("on a table with row security has a policy for that role and command", async () => {
    const policies = new Set(
      (await policiesOf(scratch.root)).map(({ table, role, command }) => `${table} ${role} ${command}`),
    );
    const secured = new Set(
      (await tablesOf(scratch.root)).filter(({ enabled }) => enabled).map(({ name }) => name),
    );
    for (const role of [
      "samsyn_public",
      "samsyn_council",
      "samsyn_region",
      "samsyn_system",
      "samsyn_session",
    ]) {
      for (const { table, privilege } of await columnGrantsOf(scratch.root, role)) {
        if (secured.has(table))
          expect([...policies], `${role} may ${privilege} ${table}`).toContain(
            `${table} ${role} ${privilege}`,
          );
      }
    }
  });

  it("never lets the public write, and the region nothing but what is its own", async () => {
    const writes = async (role: string) =>
      (await columnGrantsOf(scratch.root, role)).filter(({ privilege }) => privilege !== "SELECT");
    expect(await writes("samsyn_public")).toEqual([]);
    const region = (await writes("samsyn_region")).map(({ table }) => table);
    expect(region).toContain("audit_entry");
    expect([...new Set(region)].filter((table) => !isRegions(table))).toEqual([]);
  });

  it("is to a role: the logins hold none on council tables but the session's outbox and trail", async () => {
    expect(await columnGrantsOf(scratch.root, "samsyn_login")).toEqual([]);
    const session = new Set((await columnGrantsOf(scratch.root, "samsyn_session")).map(({ table }) => table));
    expect([...session].sort()).toEqual(["audit_entry", "audit_head", "form_token", "letter"]);
  });

  it("leaves the audit trail, stands, reports and plan versions without a way to change or remove them", async () => {
    for (const role of ["samsyn_council", "samsyn_system", "samsyn_session"]) {
      const changes = (await columnGrantsOf(scratch.root, role)).filter(
        ({ privilege }) => privilege === "UPDATE",
      );
      const changed = new Set(changes.map(({ table }) => table));
      for (const table of ["audit_entry", "status_report", "plan_version", "hand_over"]) {
        expect(changed.has(table), `${role} updates ${table}`).toBe(false);
      }
    }
    const deletes = await scratch.root<{ role: string }[]>`
      select grantee as role from information_schema.table_privileges
      where table_name = 'audit_entry' and privilege_type = 'DELETE' and grantee like 'samsyn_%' and grantee <> 'samsyn_owner'`;
    expect(deletes).toEqual([]);
  });

  it("lets roles read the heads of the trail's chains and nothing else", async () => {
    const held = await scratch.root<{ grant: string }[]>`
      select grantee || ' ' || privilege_type as grant from information_schema.table_privileges
      where table_name = 'audit_head' and grantee not in ('postgres', 'samsyn_owner') order by 1`;
    expect(held.map(({ grant }) => grant)).toEqual([
      "samsyn_council SELECT",
      "samsyn_region SELECT",
      "samsyn_session SELECT",
      "samsyn_system SELECT",
    ]);
  });
});

describe("every foreign key", () => {
  it("has an index that begins with its columns, so that what it points at can be changed and removed quickly", async () => {
    const bare = await scratch.root<{ key: string }[]>`
      select format('%s (%s)', c.conrelid::regclass, (
               select string_agg(a.attname, ', ' order by k.place)
               from unnest(c.conkey) with ordinality k(attnum, place)
               join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum)) as key
      from pg_constraint c
      where c.contype = 'f' and c.connamespace::regnamespace::text in ('public', 'identity') and not exists (
        select 1 from pg_index i
        where i.indrelid = c.conrelid and i.indisvalid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
      order by 1`;
    expect(bare.map(({ key }) => key)).toEqual([]);
  });
});

describe("every function", () => {
  it("is bound to what it names, or finds the system's own names first and temporary ones last", async () => {
    const loose = await scratch.root<{ name: string }[]>`
      select p.proname as name from pg_proc p
      left join pg_depend d on d.objid = p.oid and d.deptype = 'e'
      where p.pronamespace::regnamespace::text in ('public', 'identity') and d.objid is null
        and p.prosqlbody is null
        and not coalesce(p.proconfig @> array['search_path=pg_catalog, public, pg_temp']
                      or p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`;
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

describe("every function that runs as its owner", () => {
  it("has a fixed search path and is the owner's alone to use", async () => {
    const found = await scratch.root`
      select p.proname as name, p.proowner::regrole::text as owner, p.proconfig as settings,
             array(select grantee::regrole::text from aclexplode(p.proacl)) as users
      from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text in ('public', 'identity')`;
    expect([...found]).toEqual([
      {
        name: "advance_audit_head",
        owner: "samsyn_owner",
        settings: ["search_path=pg_catalog, pg_temp"],
        users: ["samsyn_owner"],
      },
    ]);
  });
});
