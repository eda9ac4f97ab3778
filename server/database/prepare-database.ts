import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PoolUrls } from "~/platform/database/pools.server";
import { cannotBeUsed, openOne } from "./one-connection";
import { applyMigrations } from "./schema-engine";

/** Addresses of one database for its four logins. */
export interface DatabaseUrls extends PoolUrls {
  owner: string;
}

function addressFor(url: string, user: string, password: string, database: string): string {
  const address = new URL(inDatabase(url, database));
  address.username = user;
  address.password = password;
  return address.toString();
}

const logins = ["owner", "login", "counter", "session"] as const;

/** What preparing a server came to. */
export interface Prepared {
  /** The addresses of the logins that were given a password. */
  urls: Partial<DatabaseUrls>;
  /** Names of the logins that had a password and keep it. */
  kept: string[];
  /** False when the database was there. */
  madeDatabase: boolean;
}

/**
 * Makes the roles of `prisma/roles.sql`, and the database if it is missing, closed by `prisma/database.sql`. The logins belong to the whole server,
 * and so to every Samsyn on it: those that have a password keep it unless new ones are asked for, and none is
 * changed before everything else has succeeded. Needs a superuser's address.
 */
export async function prepareServer(
  superuserUrl: string,
  prismaFolder: string,
  { database = "samsyn", newPasswords = false },
): Promise<Prepared> {
  const sql = openOne(superuserUrl, null);
  try {
    await sql`select 1`.catch((error) => {
      throw cannotBeUsed(superuserUrl, error);
    });
    await sql.unsafe(await readFile(path.join(prismaFolder, "roles.sql"), "utf8"));
    const found = await sql`select 1 from pg_database where datname = ${database}`;
    if (found.length === 0) await sql.unsafe(`create database ${quoted(database)} owner samsyn_owner`);
    await closeDatabase(inDatabase(superuserUrl, database), prismaFolder);
    const given = await sql<{ name: string }[]>`
      select rolname as name from pg_authid
      where rolname = any(${logins.map((each) => `samsyn_${each}`)}) and rolpassword is not null`;
    const kept = newPasswords ? [] : given.map(({ name }) => name).sort();
    const urls: Partial<DatabaseUrls> = {};
    await sql.begin(async (work) => {
      for (const each of logins) {
        const name = `samsyn_${each}`;
        if (kept.includes(name)) continue;
        const password = randomBytes(24).toString("base64url");
        await work.unsafe(`alter role ${name} password '${password}'`);
        urls[each] = addressFor(superuserUrl, name, password, database);
      }
    });
    return { urls, kept, madeDatabase: found.length === 0 };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

async function closeDatabase(superuserUrl: string, prismaFolder: string): Promise<void> {
  const sql = openOne(superuserUrl, null);
  try {
    await sql.unsafe(await readFile(path.join(prismaFolder, "database.sql"), "utf8"));
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Prepares a server that is Samsyn's alone, giving its logins fresh passwords. */
export async function createRolesAndDatabase(
  superuserUrl: string,
  prismaFolder: string,
  database?: string,
): Promise<DatabaseUrls> {
  const { urls } = await prepareServer(superuserUrl, prismaFolder, { database, newPasswords: true });
  return urls as DatabaseUrls;
}

/** Applies pending migrations as the owner. Returns the names of those applied. */
export function migrate(ownerUrl: string, prismaFolder: string): Promise<string[]> {
  return applyMigrations(ownerUrl, path.join(prismaFolder, "migrations"));
}
