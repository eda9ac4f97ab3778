import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { scratchDatabase } from "../../tests/support/scratch-database";
import { openDatabase } from "../open-database";
import { migrate } from "./prepare-database";

const scratch = scratchDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-migrations-"));
  await cp("prisma/migrations", path.join(folder, "migrations"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a migration's script into the copy of the program's migrations. */
async function write(name: string, script: string): Promise<void> {
  const place = path.join(folder, "migrations", name);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, "migration.sql"), script);
}

/** Opens the database as a start does. */
async function start(): Promise<void> {
  const { settings } = scratch.platform;
  await openDatabase({ ...settings, external: scratch.urls }, folder);
}

const apply = () => migrate(scratch.urls.owner, folder);

const isThere = async (table: string) => {
  const [found] = await scratch.root`select to_regclass(${table}) is not null as there`;
  return found?.there;
};

describe("a migration that fails", () => {
  it("leaves nothing, is named with its cause at each start, and is applied once it is repaired", async () => {
    const name = "20990101000000_breaks";
    await write(name, "create table kept (id int);\nselect 1 / 0;\n-- a last word");
    for (let again = 0; again < 2; again++) {
      await expect(start()).rejects.toThrow(
        "The database could not be migrated: 20990101000000_breaks failed: division by zero. A migration is applied whole or not at all: remove the cause and start again.",
      );
      expect(await isThere("kept")).toBe(false);
    }
    await write(name, "create table kept (id int);\n-- a last word");
    await start();
    expect(await isThere("kept")).toBe(true);
    expect(await apply()).toEqual([]);
  });
});

describe("a migration that another process has given up meanwhile", () => {
  it("is undone, and is applied at the next start", async () => {
    const name = "20990101000003_given_up";
    const script = "create table given_up (id int)";
    await write(
      name,
      `${script}; update _prisma_migrations set rolled_back_at = now() where finished_at is null`,
    );
    await expect(apply()).rejects.toThrow(`${name} failed: another process has given it up meanwhile.`);
    expect(await isThere("given_up")).toBe(false);
    await write(name, script);
    expect(await apply()).toEqual([name]);
  });
});

describe("every migration", () => {
  it("leaves the transaction to the program", async () => {
    for (const name of await readdir("prisma/migrations")) {
      const file = path.join("prisma/migrations", name, "migration.sql");
      const script = await readFile(file, "utf8").catch(() => "");
      const own = /^\s*(begin|commit|rollback|start\s+transaction|vacuum)\b[^;]*;|\bconcurrently\b/im;
      const bodies = /\$\$.*?\$\$|^begin atomic$.*?^end;$/gms;
      expect(own.exec(script.replace(bodies, "").replace(/--.*$/gm, ""))?.[0], name).toBeUndefined();
    }
  });
});

describe("a migration whose process is killed", () => {
  it("in the middle of the script is applied at the next start", async () => {
    const name = "20990101000001_killed";
    await write(name, "create table halfway (id int); select pg_sleep(60)");
    const killed = apply().catch((error: Error) => error.message);
    await vi.waitFor(async () => {
      const ended = await scratch.root`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like '%halfway%' and pid <> pg_backend_pid()`;
      expect(ended).toHaveLength(1);
    }, 10_000);
    expect(await killed).toMatch(/^20990101000001_killed failed: /);
    expect(await isThere("halfway")).toBe(false);
    await write(name, "create table halfway (id int)");
    expect(await apply()).toEqual([name]);
  });

  it("after the script and before anything else is not applied twice", async () => {
    await scratch.root.unsafe(`
      create function die_after_script() returns trigger language plpgsql as $$ begin
        if exists (select 1 from pg_class where relname = 'whole' and xmin <> pg_current_xact_id()::xid) then
          perform pg_terminate_backend(pg_backend_pid());
        end if;
        return new;
      end $$;
      create trigger die before update on _prisma_migrations for each row execute function die_after_script()`);
    await write("20990101000002_whole", "create table whole (id int)");
    await expect(apply()).rejects.toThrow();
    expect(await isThere("whole")).toBe(true);
    await scratch.root`drop trigger die on _prisma_migrations`;
    expect(await apply()).toEqual([]);
  });
});
