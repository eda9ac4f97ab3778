import path from "node:path";
import type { PoolUrls } from "~/platform/database/pools.server";
import type { Settings } from "~/platform/env/settings";
import { checkLogin, checkReach } from "./database/check-login";
import { checkMigrations } from "./database/check-migrations";
import { startEmbeddedPostgres } from "./database/embedded-postgres";
import { inTurn } from "./database/in-turn";
import { createRolesAndDatabase, migrate } from "./database/prepare-database";
import { say } from "./say";

export interface OpenDatabase {
  urls: PoolUrls;
  stop(): Promise<void>;
}

/** The migrated database: an embedded one in the data folder, or the external one of `DATABASE_URL`. */
export async function openDatabase(settings: Settings, prismaFolder: string): Promise<OpenDatabase> {
  if (settings.external) {
    const { owner, login, counter, session } = settings.external;
    for (const url of [login, counter, session, owner]) if (url) await checkReach(url);
    if (owner) await inTurn(login, () => tellMigrations(owner, prismaFolder));
    await checkLogin({ login, counter, session });
    await checkMigrations(login, prismaFolder);
    return { urls: { login, counter, session }, stop: async () => {} };
  }
  const server = await startEmbeddedPostgres(path.join(settings.dataFolder, "postgres"), false, tellLoss);
  say(`PostgreSQL runs on its own data in ${server.dataFolder}`);
  try {
    const urls = await createRolesAndDatabase(server.ownerUrl, prismaFolder);
    await tellMigrations(urls.owner, prismaFolder);
    await checkLogin(urls);
    return { urls, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Without its database the program is of no use: when it can't be had back, what keeps the program running starts all anew. */
function tellLoss(again: boolean): void {
  if (again) {
    say("\nThe database ended without having been asked to. It is started again.");
    return;
  }
  say("\nThe database ended without having been asked to, and does not start again.");
  process.exit(70);
}

async function tellMigrations(ownerUrl: string, prismaFolder: string): Promise<void> {
  const applied = await migrate(ownerUrl, prismaFolder).catch((error: Error) => {
    const [told = ""] = error.message.split(/\n\s*0: /);
    const sentence = told
      .trim()
      .replace(/\s*\n\s*/g, " ")
      .replace(/[^.]$/, "$&.");
    throw new Error(
      `The database could not be migrated: ${sentence} A migration is applied whole or not at all: remove the cause and start again.`,
    );
  });
  say(applied.length === 0 ? "The database is up to date" : `Migrated the database: ${applied.join(", ")}`);
}
