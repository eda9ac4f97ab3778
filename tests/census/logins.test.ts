import { describe, expect, inject, it } from "vitest";
import { type TableDeclaration, tables } from "~/platform/database/tables";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");

const others = [
  "samsyn_council",
  "samsyn_region",
  "samsyn_system",
  "samsyn_owner",
  "samsyn_login",
  "samsyn_session",
  "postgres",
];

/** What a statement comes to as the public's login; in its role when one is given. */
async function attempt(statement: string, role?: string): Promise<string> {
  try {
    return await scratch.platform.database.counter.begin(async (sql) => {
      if (role) await sql.unsafe(`set local role ${role}`);
      await sql`select set_config('app.council', 'skaraborg', true)`;
      await sql.unsafe(statement);
      return "done";
    });
  } catch (error) {
    return (error as Error).message;
  }
}

const qualified = (table: string) => (table.includes(".") ? table : `public.${table}`);

const closed = ({ columns }: TableDeclaration) =>
  [columns.withheld, columns.personal].flatMap((names) => names?.split(" ") ?? []);

describe("the public's login", () => {
  it("takes the public's role and no other", async () => {
    expect(await attempt("select 1", "samsyn_public")).toBe("done");
    for (const role of others) {
      expect(await attempt("select 1", role), role).toMatch(/permission denied to set role/);
      expect(await attempt(`set session authorization ${role}`), role).toMatch(/permission denied/);
    }
  });

  it("reads no table by itself, and in the public's role no column that is withheld or personal", async () => {
    expect(await attempt("select title from plan", "samsyn_public")).toBe("done");
    for (const [table, declared] of Object.entries(tables)) {
      expect(await attempt(`select 1 from ${qualified(table)}`), table).toMatch(/permission denied/);
      for (const column of closed(declared)) {
        const read = await attempt(`select ${column} from ${qualified(table)}`, "samsyn_public");
        expect(read, `${table}.${column}`).toMatch(/permission denied/);
      }
    }
  });

  it("writes nothing, whatever it makes of its settings", async () => {
    for (const table of Object.keys(tables).map(qualified)) {
      for (const statement of [
        `insert into ${table} default values`,
        `delete from ${table}`,
        `truncate ${table}`,
        `lock table ${table} in access exclusive mode`,
      ]) {
        const open = `set local transaction read write; ${statement}`;
        expect(await attempt(statement, "samsyn_public"), statement).toMatch(/permission denied|read-only/);
        expect(await attempt(open, "samsyn_public"), statement).toMatch(
          /permission denied|read-only|before any query/,
        );
      }
    }
    for (const statement of [
      "create table public.mine (id int)",
      "create schema mine",
      "create function public.mine() returns int language sql as 'select 1'",
      "alter role samsyn_login password 'x'",
      "alter role samsyn_counter superuser",
      "select pg_read_file('/etc/hostname')",
      "copy (select 1) to program 'true'",
    ]) {
      expect(await attempt(statement), statement).toMatch(/permission denied|read-only|must be/i);
    }
  });
});

describe("every login", () => {
  it("leaves no large objects", async () => {
    const { login, session, counter } = scratch.platform.database;
    for (const sql of [login, session, counter]) {
      await expect(sql`select lo_create(0)`).rejects.toThrow(/permission denied|read-only/);
      await expect(sql`select lo_from_bytea(0, 'x')`).rejects.toThrow(/permission denied|read-only/);
    }
  });

  it("has a database to which nobody else connects, and makes no temporary tables there", async () => {
    const name = new URL(inject("template").owner).pathname.slice(1);
    const held = await scratch.root<{ who: string; may: string[] }[]>`
      select case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end as who,
             array_agg(a.privilege_type order by a.privilege_type) as may
      from pg_database d cross join aclexplode(d.datacl) a where d.datname = ${name} group by 1 order by 1`;
    expect(Object.fromEntries(held.map(({ who, may }) => [who, may]))).toEqual({
      samsyn_counter: ["CONNECT"],
      samsyn_login: ["CONNECT"],
      samsyn_owner: ["CONNECT", "CREATE", "TEMPORARY"],
      samsyn_session: ["CONNECT"],
    });
  });
});
