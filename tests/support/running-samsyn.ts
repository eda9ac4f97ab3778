import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { installedBrowser } from "../../bin/browser.mjs";
import { serverUser } from "../../server/database/embedded-binaries";
import { homeFor } from "../../server/database/embedded-postgres";
import { demandFreshBuild } from "./built-routes";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built program, running on an example year. */
    origin: string;
    /** The browser that journeys drive. */
    browser: string;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Waits until the program answers that it is ready; rejects with what it said if it ends first. */
async function untilReady(child: ChildProcess, origin: string, said: () => string): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (child.exitCode !== null) throw new Error(`Samsyn ended while starting:\n${said()}`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Samsyn did not become ready:\n${said()}`);
}

/** One built program on an embedded database of its own, with the example year, for all journeys. */
export default async function setup(project: TestProject) {
  demandFreshBuild();
  const folder = await mkdtemp(path.join(tmpdir(), "samsyn-journeys-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["build/samsyn.js"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      ORIGIN: origin,
      SAMSYN_DATA: folder,
      LOG_LEVEL: "warn",
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said = (said + chunk).slice(-8000);
    });
  }
  await untilReady(child, origin, () => said);
  project.provide("origin", origin);
  project.provide("browser", process.env.SAMSYN_BROWSER ?? installedBrowser() ?? "chromium");
  return async () => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    await closed;
    const home = await homeFor(path.join(folder, "postgres"), await serverUser());
    for (const each of [folder, home]) await rm(each, { recursive: true, force: true });
  };
}
