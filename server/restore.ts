import { readSettings } from "~/platform/env/settings";
import { restoreData } from "./database/data-archive";
import { say } from "./say";

/** Restores a backup into an empty data folder. See docs/operating.md. */
const archive = process.argv[2];
try {
  if (!archive) throw new Error("Usage: npm run restore -- FILE.tar.gz");
  const settings = readSettings(process.env);
  if (settings.external) {
    throw new Error("DATABASE_URL is set: an external database is backed up with its own server's tools.");
  }
  const { secret } = await restoreData(settings.dataFolder, archive);
  say(`Restored ${archive}. Start with: npm start`);
  if (!secret) {
    say(
      "The archive holds no secret: set SAMSYN_SECRET to what it was, or second factors have to be set up anew.",
    );
  }
} catch (error) {
  say(`Nothing was restored. ${(error as Error).message}`);
  process.exit(1);
}
