import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serverUser } from "../../server/database/embedded-binaries";
import { runningServer } from "../../server/database/embedded-owner";
import { homeFor } from "../../server/database/embedded-postgres";
import { type BuiltProgram, freePort, refusalOf, runBuilt } from "../support/built-program";
import { serverProcesses } from "../support/server-processes";

const keeper = "build/keep-running.js";

describe("the built program, kept running", { timeout: 90_000 }, () => {
  let folder: string;
  let home: string;
  let origin: string;
  let env: Record<string, string>;
  const running: BuiltProgram[] = [];

  const start = (more: Record<string, string> = {}, args: string[] = []) => {
    const program = runBuilt({ ...env, ...more }, keeper, args);
    running.push(program);
    return program;
  };
  const data = () => path.join(home, "data");
  /** Number of the program itself, below what keeps it running. */
  const numberOf = ({ child }: BuiltProgram) => serverProcesses(child.pid ?? 0)[1] ?? 0;
  const isReady = async () => (await fetch(`${origin}/health/ready`).catch(() => null))?.status === 200;
  const untilReady = () =>
    vi.waitFor(async () => expect(await isReady()).toBe(true), { timeout: 60_000, interval: 50 });

  async function report(): Promise<void> {
    const answer = await fetch(`${origin}/skaraborg/tillganglighet/rapportera`, {
      method: "POST",
      redirect: "manual",
      headers: { origin },
      body: new URLSearchParams({
        _token: crypto.randomUUID(),
        what: "Jag hittar inte",
        email: "lasare@example.org",
        where: "",
      }),
    });
    expect(answer.status, await answer.text()).toBe(303);
  }

  /** Letters that reports have left in the database. */
  async function letters(): Promise<number> {
    const [, , , port] = (await readFile(path.join(data(), "postmaster.pid"), "utf8")).split("\n");
    const password = (await readFile(path.join(home, "password"), "utf8")).trim();
    const sql = postgres(`postgres://postgres:${password}@127.0.0.1:${port}/samsyn`, { max: 1 });
    const rows = await sql`select 1 from letter`.finally(() => sql.end());
    return rows.length;
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-falls-"));
    home = await homeFor(path.join(folder, "postgres"), await serverUser());
    const port = String(await freePort());
    origin = `http://localhost:${port}`;
    env = { PORT: port, SAMSYN_DATA: folder, SAMSYN_EXAMPLE: "off", METRICS_PORT: String(await freePort()) };
  });
  afterAll(async () => {
    await Promise.all(running.map((program) => program.child.exitCode ?? program.end()));
    for (const each of [folder, home]) await rm(each, { recursive: true, force: true });
  });

  it("is started again when it is killed, says so, and has kept what it had acknowledged", async () => {
    const program = start();
    await program.until("Samsyn is at");
    for (let fall = 1; fall <= 2; fall++) {
      await report();
      process.kill(numberOf(program), "SIGKILL");
      await vi.waitFor(() =>
        expect(program.said().split("Samsyn has fallen (SIGKILL).")).toHaveLength(fall + 1),
      );
      await untilReady();
      expect(await letters()).toBe(fall);
      expect(await (await fetch(`http://127.0.0.1:${env.METRICS_PORT}/metrics`)).text()).toContain(
        `samsyn_falls_total ${fall}`,
      );
      expect(program.said()).toContain("started again after a fall");
    }
    expect(await program.end("SIGTERM")).toBe(0);
    expect(program.said()).toContain("Stopped.");
    expect(await runningServer(data())).toBe(0);
  });

  it("gets its database back when that is killed, without falling itself", async () => {
    const program = start();
    await program.until("Samsyn is at");
    await report();
    const killed = await runningServer(data());
    process.kill(killed, "SIGKILL");
    await program.until("It is started again.");
    await vi.waitFor(async () => expect(await runningServer(data())).not.toBe(killed), { timeout: 30_000 });
    await untilReady();
    expect(await letters()).toBe(3);
    expect(program.said()).not.toContain("has fallen");
    expect(await program.end("SIGINT")).toBe(0);
    expect(await runningServer(data())).toBe(0);
  });

  it("stops by itself when what keeps it running is killed", async () => {
    const program = start();
    await program.until("Samsyn is at");
    await program.end("SIGKILL");
    await vi.waitFor(async () => expect([await isReady(), await runningServer(data())]).toEqual([false, 0]), {
      timeout: 30_000,
      interval: 50,
    });
  });

  it("is not started again when it refuses to start", async () => {
    expect(await refusalOf(start({ PORT: "many" }))).toContain("Samsyn could not start. The settings");
  });

  it("is given up, in one sentence, when it falls again and again", async () => {
    const falling = path.join(folder, "falling.mjs");
    await writeFile(falling, "process.send('ready', () => process.kill(process.pid, 'SIGKILL'));");
    const program = start({}, [falling]);
    expect(await program.ended).toBe(1);
    expect(program.said().split("Samsyn has fallen (SIGKILL).")).toHaveLength(5);
    expect(program.said()).toContain(
      "Samsyn has fallen 5 times, several of them within a minute, and is not started again.",
    );
  });

  it("of two first starts at one moment in an empty folder, one runs and the other says so", async () => {
    const empty = path.join(folder, "empty");
    const two = [String(await freePort()), String(await freePort())].map((port) =>
      start({ PORT: port, SAMSYN_DATA: empty }),
    );
    const refused = await Promise.race(two.map((program) => program.ended.then(() => program)));
    expect(await refusalOf(refused)).toMatch(
      /^Samsyn could not start\. The data folder .* is in use by process \d+\./,
    );
    const runs = two.find((program) => program !== refused);
    await runs?.until("Samsyn is at");
    expect(await runs?.end()).toBe(0);
    const lair = await homeFor(path.join(empty, "postgres"), await serverUser());
    await rm(lair, { recursive: true, force: true });
  });
});
