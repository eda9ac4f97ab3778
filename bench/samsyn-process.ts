import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverUser } from "../server/database/embedded-binaries";
import { runningServer } from "../server/database/embedded-owner";
import { homeFor } from "../server/database/embedded-postgres";
import { serverProcesses } from "../tests/support/server-processes";

export interface SamsynProcess {
  port: number;
  origin: string;
  /** The program's number as a process, below what keeps it running. */
  pid: number;
  /** Number of its embedded database's process. */
  database(): Promise<number>;
  stop(): Promise<void>;
}

export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  await closed;
}

/**
 * The built program on an embedded database of its own, with the example year. Build it first: `npm start` does. It is
 * that of this checkout, unless told of another's, and its data is gone when it stops, unless a folder is named.
 */
export async function startSamsyn(
  port: number,
  { program = process.cwd(), data }: { program?: string; data?: string } = {},
): Promise<SamsynProcess> {
  const folder = data ?? (await mkdtemp(path.join(tmpdir(), "samsyn-bench-")));
  const origin = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    ORIGIN: origin,
    SAMSYN_DATA: folder,
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, ["build/keep-running.js"], {
    cwd: program,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const database = async () => {
    const home = await homeFor(path.join(folder, "postgres"), await serverUser());
    return runningServer(path.join(home, "data"));
  };
  const stop = async () => {
    await endOf(child);
    if (data === undefined) await rm(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 120_000; waited += 250) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${origin}/health/ready`).catch(() => null);
    if (ready?.ok) return { port, origin, pid: serverProcesses(child.pid ?? 0)[1] ?? 0, database, stop };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error("Samsyn did not become ready");
}

/** Signs in as one of the example's people; returns the cookie. */
export async function signInAs({ origin }: SamsynProcess, accountId: string): Promise<string> {
  const answer = await fetch(`${origin}/logga-in`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      _intent: "example",
      _token: crypto.randomUUID(),
      account: accountId,
    }).toString(),
  });
  const cookie = answer.headers.getSetCookie().find((line) => /^samsyn=/.test(line));
  if (!cookie) throw new Error(`No session after signing in: ${answer.status}`);
  return cookie.split(";")[0] ?? "";
}
