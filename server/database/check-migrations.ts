import { readdir } from "node:fs/promises";
import path from "node:path";
import { cannotBeUsed, openOne } from "./one-connection";

/** Names of the migrations that the program brings and the database lacks. */
async function missing(loginUrl: string, prismaFolder: string): Promise<string[]> {
  const entries = await readdir(path.join(prismaFolder, "migrations"), { withFileTypes: true });
  const brought = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const sql = openOne(loginUrl);
  try {
    const rows = await sql.begin("read only", async (work) => {
      await work`select set_config('role', 'samsyn_system', true)`;
      return work<{ name: string }[]>`
        select migration_name as name from _prisma_migrations
        where finished_at is not null and rolled_back_at is null`;
    });
    const applied = new Set(rows.map(({ name }) => name));
    return brought.filter((name) => !applied.has(name)).sort();
  } catch (error) {
    const { code } = error as { code?: string };
    const unknown = code === "42P01" || code === "42501";
    if (unknown) return brought.sort();
    throw cannotBeUsed(loginUrl, error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * Refuses a database that is behind the program; one that is ahead is served, since a release runs on the next
 * one's schema. Throws an Error with one clear sentence.
 */
export async function checkMigrations(loginUrl: string, prismaFolder: string): Promise<void> {
  const names = await missing(loginUrl, prismaFolder);
  if (names.length === 0) return;
  throw new Error(
    `The database lacks ${names.length} of the program's migrations (from ${names[0]}). Start a process with DATABASE_OWNER_URL set, which applies them.`,
  );
}
