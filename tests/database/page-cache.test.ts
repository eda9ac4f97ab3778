import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { systemClock } from "~/kernel/clock";
import { done } from "~/kernel/outcome";
import type { Platform } from "~/platform/http/platform";
import { raisePublicVersion } from "~/platform/http/public-version.server";
import { startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { createRolesAndDatabase, migrate } from "../../server/database/prepare-database";
import { fillDatabase } from "../../server/fill-database";
import { councilAuthority } from "../support/authorities";
import { type CachedProcess, openCachedProcess } from "../support/cached-process";
import { openRelay, type Relay } from "../support/relay";
import { scratchDatabase } from "../support/scratch-database";

/** An act that publishes something. */
async function publish(platform: Platform): Promise<void> {
  const authority = councilAuthority<"statement:publish">(platform, "skaraborg");
  await authority.act(null, async (work) => {
    await raisePublicVersion(work);
    return done();
  });
}

describe("two processes on one database", () => {
  const scratch = scratchDatabase();
  const processes: CachedProcess[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 2; i++) processes.push(await openCachedProcess(scratch.urls, systemClock));
  });
  afterAll(() => Promise.all(processes.map((process) => process.close())));

  it("hear of what either has published and show it, and go on serving the rest from memory", async () => {
    const [publisher, other] = processes as [CachedProcess, CachedProcess];
    const before = await other.get("/skaraborg");
    await other.get("/boras");
    expect((await other.get("/skaraborg")).cache).toBe("hit");
    await publish(publisher.platform);
    await vi.waitFor(
      async () => {
        const after = await other.get("/skaraborg");
        expect(after.text).not.toBe(before.text);
      },
      { timeout: 10_000, interval: 10 },
    );
    expect((await other.get("/skaraborg")).cache).toBe("hit");
    expect((await other.get("/boras")).cache).toBe("hit");
    expect((await publisher.get("/skaraborg")).text).toBe((await other.get("/skaraborg")).text);
  });

  it("hear nothing of what was rolled back", async () => {
    const [publisher, other] = processes as [CachedProcess, CachedProcess];
    await other.get("/skaraborg");
    const authority = councilAuthority<"statement:publish">(publisher.platform, "skaraborg");
    const failing = authority.act(null, async (work) => {
      await raisePublicVersion(work);
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect((await other.get("/skaraborg")).cache).toBe("hit");
  });

  it("find a change whose message was lost when they look again", async () => {
    const looking = await openCachedProcess(scratch.urls, systemClock, 100);
    try {
      const before = await looking.get("/fyrbodal");
      await scratch.root`
        insert into public_version (council_id, version) values ('fyrbodal', 7)
        on conflict (council_id) do update set version = public_version.version + 7`;
      await vi.waitFor(async () => expect((await looking.get("/fyrbodal")).text).not.toBe(before.text), {
        timeout: 10_000,
        interval: 20,
      });
    } finally {
      await looking.close();
    }
  });

  it("listen again when the server has cut their connection", async () => {
    const [publisher, other] = processes as [CachedProcess, CachedProcess];
    await scratch.root`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`;
    const before = await other.get("/skaraborg");
    await vi.waitFor(
      async () => {
        const listening = await scratch.root`
          select 1 from pg_stat_activity where datname = current_database() and query like 'listen %'`;
        expect(listening).toHaveLength(2);
      },
      { timeout: 10_000, interval: 50 },
    );
    await publish(publisher.platform);
    await vi.waitFor(async () => expect((await other.get("/skaraborg")).text).not.toBe(before.text), {
      timeout: 10_000,
      interval: 10,
    });
  });
});

describe("a process whose database stops", () => {
  let folder: string;
  let relay: Relay;
  let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let process: CachedProcess;

  /** Starts the database and leads the relay to it. */
  async function start(): Promise<void> {
    server = await startEmbeddedPostgres(folder, true);
    relay.lead(Number(new URL(server.ownerUrl).port));
  }

  async function stop(): Promise<void> {
    relay.lead(null);
    await server.stop();
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-stopped-"));
    relay = await openRelay();
    await start();
    const owner = new URL(server.ownerUrl);
    owner.port = String(relay.port);
    const urls = await createRolesAndDatabase(owner.toString(), "prisma");
    await migrate(urls.owner, path.resolve("prisma"));
    await fillDatabase(urls, await readTenantFolders("tenants"));
    process = await openCachedProcess(urls, systemClock);
  });

  afterAll(async () => {
    await process?.close();
    await relay?.close();
    await server?.stop();
    for (const each of [folder, server.dataFolder]) await rm(each, { recursive: true, force: true });
  });

  it("goes on serving the pages it has, says that it is not ready, and is fresh again afterwards", async () => {
    const before = await process.get("/skaraborg");
    expect([before.status, (await process.get("/health/ready")).status]).toEqual([200, 200]);

    await stop();
    await vi.waitFor(async () => expect((await process.get("/skaraborg")).cache).toBe("stale"), {
      timeout: 10_000,
      interval: 20,
    });
    const stale = await process.get("/skaraborg");
    expect([stale.status, stale.text]).toEqual([200, before.text]);
    expect((await process.get("/health/ready")).status).toBe(503);
    expect((await process.get("/health/live")).status).toBe(200);
    expect((await process.get("/boras")).status).toBe(503);

    await start();
    await vi.waitFor(async () => expect((await process.get("/skaraborg")).cache).toBe("hit"), {
      timeout: 10_000,
      interval: 50,
    });
    expect((await process.get("/health/ready")).status).toBe(200);
    expect((await process.get("/boras")).status).toBe(200);
    await publish(process.platform);
    await vi.waitFor(async () => expect((await process.get("/skaraborg")).text).not.toBe(before.text), {
      timeout: 10_000,
      interval: 10,
    });
  });
});
