import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import postgres from "postgres";
import { applyMigrations } from "./schema-engine";

/** Addresses of one database for its three logins. */
export interface DatabaseUrls {
  owner: string;
  login: string;
  session: string;
}

function addressFor(url: string, user: string, password: string, database: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  address.pathname = `/${database}`;
  return address.toString();
}

/** Makes the roles of `prisma/roles.sql` with fresh passwords, and the database if it is missing. Needs a superuser's address. */
export async function createRolesAndDatabase(
  superuserUrl: string,
  prismaFolder: string,
  database = "samsyn",
): Promise<DatabaseUrls> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(await readFile(path.join(prismaFolder, "roles.sql"), "utf8"));
    const passwords = { owner: randomPassword(), login: randomPassword(), session: randomPassword() };
    for (const [login, password] of Object.entries(passwords)) {
      await sql.unsafe(`alter role samsyn_${login} password '${password}'`);
    }
    const found = await sql`select 1 from pg_database where datname = ${database}`;
    if (found.length === 0) await sql.unsafe(`create database ${database} owner samsyn_owner`);
    return {
      owner: addressFor(superuserUrl, "samsyn_owner", passwords.owner, database),
      login: addressFor(superuserUrl, "samsyn_login", passwords.login, database),
      session: addressFor(superuserUrl, "samsyn_session", passwords.session, database),
    };
  } finally {
    await sql.end();
  }
}

function randomPassword(): string {
  return randomBytes(24).toString("base64url");
}

/** Applies pending migrations as the owner. Returns the names of those applied. */
export function migrate(ownerUrl: string, prismaFolder: string): Promise<string[]> {
  return applyMigrations(ownerUrl, path.join(prismaFolder, "migrations"));
}
