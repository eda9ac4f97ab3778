import { parseArgs } from "node:util";
import { prepareServer } from "./database/prepare-database";
import { say } from "./say";

const usage =
  "Usage: node build/create-roles.js postgres://superuser:password@host/postgres [database] [--new-passwords]";

function readArguments() {
  try {
    const options = { "new-passwords": { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [superuserUrl, database = "samsyn"] = positionals;
    return superuserUrl ? { superuserUrl, database, newPasswords: values["new-passwords"] } : null;
  } catch {
    return null;
  }
}

/**
 * Makes roles and database on an external PostgreSQL. Prints the addresses that the program needs on standard
 * output, those whose passwords it has made; what it did is told beside.
 */
const wish = readArguments();
if (!wish) {
  say(usage);
  process.exit(1);
}
const { superuserUrl, ...wanted } = wish;
try {
  const { urls, kept, madeDatabase } = await prepareServer(superuserUrl, "prisma", wanted);
  say(madeDatabase ? `Made the database ${wanted.database}.` : `The database ${wanted.database} was there.`);
  if (kept.length > 0) {
    say(
      `${kept.join(", ")} had passwords and keep them: use the addresses that you have, with /${wanted.database} at the end. The logins are those of every Samsyn on the server; --new-passwords changes the passwords for all of them.`,
    );
  }
  const addresses = {
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_URL: urls.login,
    DATABASE_PUBLIC_URL: urls.counter,
    DATABASE_SESSION_URL: urls.session,
  };
  for (const [name, address] of Object.entries(addresses)) {
    if (address) process.stdout.write(`${name}=${address}\n`);
  }
} catch (error) {
  say(`The roles and the database could not be made. ${(error as Error).message}`);
  process.exit(1);
}
