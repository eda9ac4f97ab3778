import { setPriority } from "node:os";
import { buffer } from "node:stream/consumers";
import type { SheetAnswer } from "./read-apart.server";
import { readSheetFile } from "./read-sheet-file";
import { Unreadable } from "./unreadable";

/**
 * The program of a process that reads one file and ends: the file comes on standard input, the answer goes to standard
 * output. Arguments are the most rows below the first, and the milliseconds after which nobody waits for it.
 */
const [most, deadline] = process.argv.slice(2).map(Number) as [number, number];
setTimeout(() => process.exit(1), deadline).unref();
setPriority(5);

async function answer(): Promise<SheetAnswer> {
  try {
    return { rows: await readSheetFile(await buffer(process.stdin), most) };
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason, detail: error.detail };
    return { reason: "fileBroken" };
  }
}

process.stdout.write(JSON.stringify(await answer()));
