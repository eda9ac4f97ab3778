import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { commandOf, isAlive, readPid } from "./embedded-owner";

/** Milliseconds for which a start waits for another on the same folder: making the data takes a while on a slow disk. */
const patience = 120_000;

/** Makes a file with its content at once, or not at all when it is there. */
export async function writeOnce(file: string, content: string): Promise<boolean> {
  const whole = `${file}.${process.pid}`;
  await writeFile(whole, content, { mode: 0o600 });
  try {
    await link(whole, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Whether the process that has the turn is there still: a number may have gone to another program since. */
async function isStarting(holder: number): Promise<boolean> {
  if (!holder || holder === process.pid || !isAlive(holder)) return false;
  const command = await commandOf(holder);
  return command === "" || /\bnode\b/.test(command);
}

/** Takes away the turn of a start that has died; one that somebody has taken meanwhile is put back. */
async function removeStale(file: string, holder: number): Promise<void> {
  const aside = `${file}.${process.pid}.old`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readPid(aside)) !== holder) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

/**
 * Runs what a start does in a data folder while no other start does. Throws an Error with one clear sentence when
 * another one's takes too long.
 */
export async function inFolder<T>(home: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(home, "starting.pid");
  const since = Date.now();
  while (!(await writeOnce(file, String(process.pid)))) {
    const holder = await readPid(file);
    if (!(await isStarting(holder))) {
      await removeStale(file, holder);
    } else if (Date.now() - since > patience) {
      throw new Error(
        `The data folder ${home} is being made ready by process ${holder}. Wait for it or stop it, and start again.`,
      );
    } else {
      await setTimeout(100);
    }
  }
  try {
    return await work();
  } finally {
    if ((await readFile(file, "utf8").catch(() => "")) === String(process.pid))
      await rm(file, { force: true });
  }
}
