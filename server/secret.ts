import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "~/platform/env/settings";
import { writeOnce } from "./database/one-start";

/**
 * The settings with their secret. With the embedded database the secret is made at the first start and kept in
 * the data folder, readable by this user only; an external database demands one, the same for every process.
 */
export async function withSecret(settings: Settings): Promise<Settings> {
  if (settings.secret) return settings;
  if (settings.external) {
    throw new Error(
      "SAMSYN_SECRET is missing: with DATABASE_URL set, give every process the same random text of at least 32 characters.",
    );
  }
  const file = path.join(settings.dataFolder, "secret");
  await mkdir(settings.dataFolder, { recursive: true }).catch((error: Error) => {
    throw new Error(`The data folder ${settings.dataFolder} can't be made: ${error.message}.`);
  });
  const made = randomBytes(32).toString("base64url");
  await writeOnce(file, made).catch((error: Error) => {
    throw new Error(`The data folder ${settings.dataFolder} can't be written to: ${error.message}.`);
  });
  const kept = await readFile(file, "utf8").catch((error: Error) => {
    throw new Error(`The secret in ${file} can't be read: ${error.message}.`);
  });
  const secret = kept.trim();
  if (secret.length < 32) {
    throw new Error(
      `The secret in ${file} is too short. Restore the file, or remove it and set second factors up anew.`,
    );
  }
  return { ...settings, secret };
}
