import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { giveUpUnfinished, wholeOrNotAtAll } from "./unfinished-migrations";

const filters = { externalTables: [], externalEnums: [] };

interface Engine {
  applyMigrations(input: unknown): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: unknown): Promise<{ exitCode: number; stdout: string | null }>;
  free(): void;
}

/** The script that an engine could not run, and why. */
interface Broken {
  script: string;
  cause: Error;
}

/**
 * Prisma's adapter splits a script at every semicolon, which breaks function bodies. PostgreSQL's simple
 * protocol takes a whole script, in one transaction, so the script is sent as it is.
 */
class WholeScriptPg extends PrismaPg {
  broken: Broken | null = null;

  override async connect() {
    const connection = await super.connect();
    const { client } = connection as unknown as { client: { query(text: string): Promise<unknown> } };
    connection.executeScript = async (script: string) => {
      await client.query(wholeOrNotAtAll(script)).catch((cause: Error) => {
        this.broken = { script, cause };
        throw cause;
      });
    };
    return connection;
  }
}

/**
 * Node can't import `.wasm` as a module without a flag, so the engine is bound to its bytes by hand. Once per
 * process: its glue keeps views of one memory, and a second instance would be read through the first one's.
 */
async function loadGlue() {
  const require = createRequire(import.meta.url);
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bytes = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const loaded = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue as never });
  glue.__wbg_set_wasm(loaded.instance.exports);
  (loaded.instance.exports.__wbindgen_start as () => void)();
  return glue;
}

let loading: ReturnType<typeof loadGlue> | undefined;

async function withEngine<T>(
  url: string,
  use: (engine: Engine, scripts: WholeScriptPg, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  loading ??= loadGlue();
  const glue = await loading;
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 });
  // A connection that is cut while idle says so here, and again to whoever needs it next.
  pool.on("error", () => {});
  const scripts = new WholeScriptPg(pool);
  const adapter = bindMigrationAwareSqlAdapterFactory(scripts);
  const engine = (await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)) as Engine;
  try {
    return await use(engine, scripts, pool);
  } finally {
    engine.free();
    await pool.end();
  }
}

async function migrationList(folder: string) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = entries.map((entry) => entry.name).sort();
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: await readFile(path.join(folder, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

async function schemaFiles(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: path.join(folder, name),
      content: await readFile(path.join(folder, name), "utf8"),
    })),
  );
}

/**
 * Applies the migrations that the database lacks, in order, also one that an earlier start tried in vain; writes
 * `_prisma_migrations` as Prisma's own CLI does. Returns their names. Throws an Error that says which one failed
 * and why.
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const migrationsList = await migrationList(folder);
  return withEngine(url, async (engine, scripts, pool) => {
    await giveUpUnfinished(pool);
    const done = await engine.applyMigrations({ migrationsList, filters }).catch((error: Error) => {
      const { broken } = scripts;
      if (!broken) throw error;
      const isBroken = ({ migrationFile }: (typeof migrationsList.migrationDirectories)[number]) =>
        migrationFile.content.value === broken.script;
      const name = migrationsList.migrationDirectories.find(isBroken)?.path;
      throw new Error(`${name} failed: ${broken.cause.message}.`, { cause: broken.cause });
    });
    return done.appliedMigrationNames;
  });
}

/** SQL that makes the Prisma schema from nothing; a test applies it beside the migrations and compares the two databases. */
export async function schemaAsSql(url: string, schemaFolder: string): Promise<string> {
  const to = { tag: "schemaDatamodel", files: await schemaFiles(schemaFolder) };
  const wish = { from: { tag: "empty" }, to, script: true, exitCode: null, shadowDatabaseUrl: null, filters };
  const result = await withEngine(url, (engine) => engine.diff(wish));
  return result.stdout ?? "";
}
