import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The number in the first line of a file, or 0. */
export async function readPid(file: string): Promise<number> {
  return Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]) || 0;
}

/** The command line of a process; empty where the system does not tell. */
export async function commandOf(pid: number): Promise<string> {
  const told = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  if (told !== null) return told.replaceAll("\0", " ");
  return run("ps", ["-p", String(pid), "-o", "command="]).then(
    ({ stdout }) => stdout,
    () => "",
  );
}

/** Number of the process that started another; 0 where the system does not tell. */
async function parentOf(pid: number): Promise<number> {
  return run("ps", ["-p", String(pid), "-o", "ppid="]).then(
    ({ stdout }) => Number(stdout) || 0,
    () => 0,
  );
}

/** Number of the PostgreSQL process that runs on a data folder, or 0. A number that another program has got since does not count. */
export async function runningServer(data: string): Promise<number> {
  const pid = await readPid(path.join(data, "postmaster.pid"));
  if (!pid || !isAlive(pid)) return 0;
  const command = await commandOf(pid);
  return command === "" || command.includes(data) ? pid : 0;
}

/**
 * Refuses a folder that another Samsyn uses; stops the server of one that died without stopping it. Then the folder is
 * ours. A server whose starter has died has another parent, whoever has got the starter's number since.
 */
export async function takeOver(home: string, data: string): Promise<void> {
  const server = await runningServer(data);
  const owner = server ? await readPid(path.join(home, "owner.pid")) : 0;
  const parent = server ? await parentOf(server) : 0;
  const isOwned = owner && owner !== process.pid && isAlive(owner) && (parent === 0 || parent === owner);
  if (isOwned) {
    throw new Error(
      `The data folder ${home} is in use by process ${owner}. Stop that one first, or choose another folder with SAMSYN_DATA.`,
    );
  }
  if (server) {
    process.kill(server, "SIGINT");
    for (let waited = 0; isAlive(server) && waited < 100; waited++) await setTimeout(100);
  }
  await writeFile(path.join(home, "owner.pid"), String(process.pid));
}
