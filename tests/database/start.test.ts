import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverUser } from "../../server/database/embedded-binaries";
import { runningServer } from "../../server/database/embedded-owner";
import { homeFor, startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { type BuiltProgram, freePort, refusalOf, runBuilt } from "../support/built-program";

/** One data folder through its life. It lies in a folder that others can't enter, as under root's home. */
describe("the built program on its embedded database", { timeout: 90_000 }, () => {
  let folder: string;
  let data: string;
  let home: string;
  let port: number;
  const running: BuiltProgram[] = [];

  function start(env: Record<string, string> = {}): BuiltProgram {
    const program = runBuilt({ PORT: String(port), SAMSYN_DATA: folder, SAMSYN_EXAMPLE: "off", ...env });
    running.push(program);
    return program;
  }

  const resetFactor = (env: Record<string, string> = {}) =>
    runBuilt({ SAMSYN_DATA: folder, ...env }, "build/reset-factor.js", ["ola@example.org"]);

  async function startReady(): Promise<BuiltProgram> {
    const program = start();
    await program.until("Samsyn is at");
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(answer.status).toBe(200);
    return program;
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-start-"));
    home = await homeFor(path.join(folder, "postgres"), await serverUser());
    data = path.join(home, "data");
    port = await freePort();
  });

  afterAll(async () => {
    await Promise.all(running.map((program) => program.child.exitCode ?? program.end()));
    for (const each of [folder, home]) await rm(each, { recursive: true, force: true });
  });

  it("makes the data anew where an earlier start was broken off, and stops in the middle of its first", async () => {
    await mkdir(`${data}.new`, { recursive: true });
    await writeFile(path.join(`${data}.new`, "PG_VERSION"), "18\n");
    const program = start();
    await program.until("PostgreSQL runs");
    expect(await program.end("SIGINT")).toBe(0);
    expect(program.said()).toContain("Stopped.");
    expect(await runningServer(data)).toBe(0);
    expect(await readdir(home)).not.toContain("data.new");
  });

  it("tells where it is, and Ctrl-C stops everything", async () => {
    const program = await startReady();
    expect(program.said()).toContain(`http://localhost:${port}`);
    expect(await runningServer(data)).toBeGreaterThan(0);
    expect(await program.end("SIGINT")).toBe(0);
    expect(await runningServer(data)).toBe(0);
    expect((await readdir(home)).concat(await readdir(data)).filter((name) => name.endsWith(".pid"))).toEqual(
      [],
    );
  });

  it("starts again within a few seconds, and keeps others out of its folder meanwhile", async () => {
    const before = Date.now();
    const program = await startReady();
    expect(Date.now() - before).toBeLessThan(20_000);
    const refusal = await refusalOf(start());
    expect(refusal).toBe(
      `Samsyn could not start. The data folder ${home} is in use by process ${program.child.pid}. Stop that one first, or choose another folder with SAMSYN_DATA.`,
    );
    expect(await refusalOf(resetFactor())).toContain(`is in use by process ${program.child.pid}.`);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    expect(await program.end("SIGTERM")).toBe(0);
  });

  it("lets its owner take a second factor away by command while it is stopped", async () => {
    const server = await startEmbeddedPostgres(path.join(folder, "postgres"));
    const address = new URL(server.ownerUrl);
    address.pathname = "/samsyn";
    const root = postgres(address.toString(), { max: 1, onnotice: () => {} });
    await root`
      insert into identity.account (id, email, name, totp_secret, totp_confirmed_at)
      values (gen_random_uuid(), 'ola@example.org', 'Ola Driftson', 'x', now())`;
    await root.end();
    await server.stop();
    const reset = resetFactor();
    expect(await reset.ended, reset.said()).toBe(0);
    expect(await runningServer(data)).toBe(0);
    expect(await refusalOf(resetFactor())).toBe(
      "No second factor was reset. Ola Driftson has no second factor.",
    );
    expect(await refusalOf(resetFactor({ SAMSYN_DATA: path.join(folder, "elsewhere") }))).toContain(
      "No second factor was reset. There is no database in ",
    );
  });

  it("says in one sentence that the port is taken, and stops its database", async () => {
    const other = createServer().listen(port, "127.0.0.1");
    try {
      expect(await refusalOf(start())).toBe(
        `Samsyn could not start. Port ${port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`,
      );
      expect(await runningServer(data)).toBe(0);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it("starts after having been killed, by stopping the database that was left", async () => {
    const killed = await startReady();
    const left = await runningServer(data);
    await killed.end("SIGKILL");
    expect(await runningServer(data)).toBe(left);
    const next = await startReady();
    expect(await runningServer(data)).not.toBe(left);
    await next.end();
    expect(await runningServer(data)).toBe(0);
  });

  it("says in one sentence that the data folder is broken", async () => {
    for (const file of ["PG_VERSION", path.join("global", "pg_control")]) {
      const whole = path.join(data, file);
      await rename(whole, `${whole}.away`);
      const refusal = await refusalOf(start());
      expect(refusal).toContain("Samsyn could not start. The da");
      expect(refusal).toContain(data);
      await rename(`${whole}.away`, whole);
    }
    const program = await startReady();
    await program.end();
  });

  it("never ends a process that merely has the number of a database long gone", async () => {
    const pidFile = path.join(data, "postmaster.pid");
    await expect(readFile(pidFile)).rejects.toThrow();
    await writeFile(pidFile, `${process.pid}\n`);
    expect(await runningServer(data)).toBe(0);
    await rm(pidFile);
  });

  it("names the settings that can't be used", async () => {
    const refusal = await refusalOf(start({ PORT: "many", SAMSYN_EXAMPLE: "perhaps" }));
    expect(refusal).toMatch(/^Samsyn could not start\. The settings .* PORT: .* SAMSYN_EXAMPLE: /);
  });

  it("refuses to open the example where others could reach it, and says which setting to change", async () => {
    for (const [setting, value] of [
      ["ORIGIN", "https://samsyn.example"],
      ["TRUST_PROXY", "on"],
      ["HOST", "0.0.0.0"],
    ] as const) {
      const refusal = await refusalOf(start({ SAMSYN_EXAMPLE: "on", [setting]: value }));
      expect(refusal).toMatch(
        /^Samsyn could not start\. SAMSYN_EXAMPLE=on lets anyone sign in without proof/,
      );
      expect(refusal).toContain(`${setting} is `);
    }
  });
});
