import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { RefusalDetail } from "~/kernel/outcome";
import type { TextRows } from "./read-sheet-file";
import type { SheetFileReason } from "./unreadable";

/** What the process that reads a file answers. */
export type SheetAnswer =
  | { readonly rows: TextRows }
  | { readonly reason: SheetFileReason; readonly detail?: RefusalDetail | undefined };

/** What reading one file may cost: megabytes of objects and milliseconds. */
export interface ReadingLimits {
  readonly megabytes: number;
  readonly milliseconds: number;
}

const noSettings = {} as NodeJS.ProcessEnv;

/**
 * Reads a file in a process of its own, which is killed when it takes too long and dies by itself when it needs too much
 * memory: that harms nobody. It gets nothing of this one but the file, and no settings.
 */
export async function readApart(
  bytes: Uint8Array,
  most: number,
  limits: ReadingLimits,
): Promise<SheetAnswer> {
  const { megabytes, milliseconds } = limits;
  const reader = spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, ...readerProgram(), String(most), String(milliseconds)],
    { stdio: ["pipe", "pipe", "ignore"], env: noSettings, timeout: milliseconds, killSignal: "SIGKILL" },
  );
  const ended = new Promise<boolean>((resolve) => {
    reader.on("error", () => resolve(false));
    reader.on("close", (code) => resolve(code === 0));
  });
  reader.stdin.on("error", () => {});
  reader.stdin.end(bytes);
  const [said, isWell] = await Promise.all([text(reader.stdout), ended]);
  return isWell ? (JSON.parse(said) as SheetAnswer) : { reason: "fileTooHeavy" };
}

/** The reader's program: beside the built server, or from its source while developing and testing. */
function readerProgram(): string[] {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const isSource = import.meta.url.endsWith(".ts");
  return isSource
    ? ["--import", "tsx", path.join(here, "sheet-process.ts")]
    : [path.join(process.cwd(), "build/sheet-process.js")];
}
