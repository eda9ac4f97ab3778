import { createRolesAndDatabase } from "./database/prepare-database";

/** Makes roles and database on an external PostgreSQL and prints the addresses that the program needs. */
const superuserUrl = process.argv[2];
if (!superuserUrl) {
  process.stderr.write(
    "Usage: node build/create-roles.js postgres://superuser:password@host/postgres [database]\n",
  );
  process.exit(1);
}
try {
  const urls = await createRolesAndDatabase(superuserUrl, "prisma", process.argv[3]);
  process.stdout.write(
    `DATABASE_OWNER_URL=${urls.owner}\nDATABASE_URL=${urls.login}\nDATABASE_SESSION_URL=${urls.session}\n`,
  );
} catch (error) {
  process.stderr.write(`The roles could not be made. ${(error as Error).message}\n`);
  process.exit(1);
}
