import path from "node:path";
import { readSettings } from "~/platform/env/settings";
import { takeFactorAwayByCommand } from "~/platform/session/factor/take-factor-away.server";
import { demandData } from "./database/data-archive";
import { openDatabase } from "./open-database";
import { openPlatform } from "./open-platform";
import { say } from "./say";
import { withSecret } from "./secret";

/** Takes the second factor of an account away, on the stopped embedded database or an external one. */
async function resetFactor(email: string): Promise<string> {
  const given = readSettings(process.env);
  if (!given.external) await demandData(given.dataFolder);
  const settings = await withSecret(
    given.external ? { ...given, external: { ...given.external, owner: undefined } } : given,
  );
  const { urls, stop } = await openDatabase(settings, path.resolve("prisma"));
  try {
    const platform = openPlatform({ settings, tenants: [], urls, exampleCouncils: new Set(), poolSize: 1 });
    try {
      return await takeFactorAwayByCommand(platform, email);
    } finally {
      await platform.database.close();
    }
  } finally {
    await stop();
  }
}

/** See docs/operating.md. */
const email = process.argv[2];
try {
  if (!email) throw new Error("Usage: npm run reset-factor -- ADDRESS");
  say(`${await resetFactor(email)} signs in without the second factor now, and sets it up anew.`);
} catch (error) {
  say(`No second factor was reset. ${(error as Error).message}`);
  process.exit(1);
}
