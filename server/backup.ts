import path from "node:path";
import { readSettings } from "~/platform/env/settings";
import { backUpData } from "./database/data-archive";
import { say } from "./say";

/** Backs the stopped embedded database up. See docs/operating.md. */
const archive = process.argv[2];
try {
  if (!archive) throw new Error("Usage: npm run backup -- FILE.tar.gz");
  const settings = readSettings(process.env);
  if (settings.external) {
    throw new Error("DATABASE_URL is set: an external database is backed up with its own server's tools.");
  }
  const { secret } = await backUpData(settings.dataFolder, archive);
  say(`Backed up to ${archive}; its checksum is beside it.`);
  if (settings.filesBucket)
    say(
      "The files of documents are not in it: they are in the bucket, whose own versions and copies are their backup.",
    );
  else if (path.resolve(settings.filesFolder) !== path.resolve(settings.dataFolder, "files"))
    say("The files of documents are not in it: back up the folder that SAMSYN_FILES names with it.");
  if (!secret)
    say("The secret is not in it, since the data folder holds none: keep SAMSYN_SECRET with the backup.");
} catch (error) {
  say(`The backup was not made. ${(error as Error).message}`);
  process.exit(1);
}
