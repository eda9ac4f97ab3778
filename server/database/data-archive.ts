import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { serverUser } from "./embedded-binaries";
import { runningServer } from "./embedded-owner";
import { homeFor } from "./embedded-postgres";

const run = promisify(execFile);

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** Where a data folder's database lies. Throws an Error with one clear sentence when there is none. */
export async function demandData(dataFolder: string): Promise<string> {
  const home = await homeFor(path.join(dataFolder, "postgres"), await serverUser());
  if (await exists(path.join(home, "data", "PG_VERSION"))) return home;
  throw new Error(`There is no database in ${home}.`);
}

async function demandStopped(data: string): Promise<void> {
  const pid = await runningServer(data);
  if (pid) throw new Error(`Samsyn is running on ${data} (process ${pid}). Stop it first.`);
}

/** The archive's checksum lies beside it, in the form that `sha256sum --check` reads. */
function checksumFile(archive: string): string {
  return `${archive}.sha256`;
}

/** What an archive holds beside the database. */
export interface Archived {
  /** False when the secret came from the environment: then no file in the data folder holds it. */
  secret: boolean;
  /** Whether the data folder holds files of documents. They may lie elsewhere, by the setting SAMSYN_FILES. */
  files: boolean;
}

/**
 * Copies the stopped embedded database, and the secret and the files of documents where the data folder keeps them, into one compressed archive
 * with a checksum beside it. Throws an Error with one clear sentence.
 */
export async function backUpData(dataFolder: string, archive: string): Promise<Archived> {
  const home = await demandData(dataFolder);
  const data = path.join(home, "data");
  if (await exists(archive)) throw new Error(`${archive} exists already. Choose another name.`);
  await demandStopped(data);
  await mkdir(path.dirname(path.resolve(archive)), { recursive: true });
  const unfinished = `${archive}.unfinished`;
  const secret = await exists(path.join(dataFolder, "secret"));
  const files = await exists(path.join(dataFolder, "files"));
  try {
    await writeFile(unfinished, "", { mode: 0o600 });
    const skip = ["--exclude=postmaster.pid", "--exclude=postmaster.opts"];
    const names = [...(secret ? ["secret"] : []), ...(files ? ["files"] : [])];
    const own = names.length > 0 ? ["-C", path.resolve(dataFolder), ...names] : [];
    const from = [...own, "-C", home, "password", "data"];
    await run("tar", [...skip, "-czf", path.resolve(unfinished), ...from], { maxBuffer: 1 << 24 });
    await demandStopped(data);
    const sum = await sha256Of(unfinished);
    await writeFile(checksumFile(archive), `${sum}  ${path.basename(archive)}\n`);
    await rename(unfinished, archive);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { secret, files };
}

async function namesIn(archive: string): Promise<string[]> {
  const { stdout } = await run("tar", ["-tzf", path.resolve(archive)], { maxBuffer: 1 << 28 });
  return stdout.split("\n");
}

/**
 * Unpacks an archive into a data folder that holds no database, after comparing its checksum. Needs a program
 * with the same major version of PostgreSQL on the same kind of machine. Throws an Error with one clear sentence.
 */
export async function restoreData(dataFolder: string, archive: string): Promise<Archived> {
  const told = await readFile(checksumFile(archive), "utf8").catch(() => {
    throw new Error(`${checksumFile(archive)} is missing, so ${archive} can't be checked.`);
  });
  if (!(await exists(archive))) throw new Error(`There is no ${archive}.`);
  if (told.split(" ")[0] !== (await sha256Of(archive))) {
    throw new Error(`${archive} is not what was backed up: its checksum differs. Nothing was restored.`);
  }
  const held = await namesIn(archive);
  const secret = held.includes("secret");
  const files = held.includes("files/");
  const user = await serverUser();
  await mkdir(dataFolder, { recursive: true });
  const home = await homeFor(path.join(dataFolder, "postgres"), user);
  for (const taken of [
    path.join(home, "data"),
    path.join(home, "password"),
    ...(secret ? [path.join(dataFolder, "secret")] : []),
    ...(files ? [path.join(dataFolder, "files")] : []),
  ]) {
    if (await exists(taken)) {
      throw new Error(`${taken} is there already. Move it away first, or choose another SAMSYN_DATA.`);
    }
  }
  await mkdir(home, { recursive: true, mode: 0o755 });
  const unpack = (folder: string, names: string[]) =>
    run("tar", ["-xzf", path.resolve(archive), "-C", folder, ...names]);
  if (secret) await unpack(path.resolve(dataFolder), ["secret"]);
  if (files) await unpack(path.resolve(dataFolder), ["files"]);
  await unpack(home, ["password", "data"]);
  await chmod(path.join(home, "data"), 0o700);
  if (user.uid !== undefined) {
    const owner = `${user.uid}:${user.gid}`;
    await run("chown", ["-R", owner, path.join(home, "data"), path.join(home, "password")]);
  }
  return { secret, files };
}
