import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type BuiltProgram, freePort, runBuilt } from "./built-program";
import type { Scratch } from "./scratch-database";

/** The built program in a process of its own, on a test file's own database. Call its members inside tests. */
export interface ProgramOnScratch {
  origin(): string;
  /** Bytes of memory that its process holds. Its database is other processes. */
  memory(): number;
}

/** Its clock is the machine's: give the database the same one, so that sessions made in it are still open. */
export function programOnScratch(scratch: Scratch): ProgramOnScratch {
  let folder: string;
  let program: BuiltProgram;
  let origin: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-program-"));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    program = runBuilt({
      PORT: String(port),
      ORIGIN: origin,
      SAMSYN_EXAMPLE: "off",
      SAMSYN_SECRET: "x".repeat(32),
      SAMSYN_DATA: folder,
      DATABASE_URL: scratch.urls.login,
      DATABASE_PUBLIC_URL: scratch.urls.counter,
      DATABASE_SESSION_URL: scratch.urls.session,
    });
    await program.until(origin);
  });
  afterAll(async () => {
    await program?.end();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    origin: () => origin,
    memory: () =>
      1024 * Number(execFileSync("ps", ["-o", "rss=", "-p", `${program.child.pid}`], { encoding: "utf8" })),
  };
}
