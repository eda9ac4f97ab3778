import { createHash } from "node:crypto";
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { readSettings } from "~/platform/env/settings";
import { backUpData, restoreData } from "../../server/database/data-archive";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { createRolesAndDatabase, migrate } from "../../server/database/prepare-database";
import { fillDatabase } from "../../server/fill-database";
import { openPlatform } from "../../server/open-platform";
import { withSecret } from "../../server/secret";
import { councilAuthority } from "../support/authorities";
import { runBuilt } from "../support/built-program";
import { chainReport } from "../support/chain-report";

const acts = ["parties.seatAdded", "plans.draftMade", "statements.frozen"];

/** Where databases lie, to be removed. */
const homes = new Set<string>();

/** Starts a data folder's database and uses it through a platform, as the program does. */
async function used<T>(
  folder: string,
  work: (platform: ReturnType<typeof openPlatform>, server: EmbeddedPostgres) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  const settings = await withSecret(
    readSettings({ NODE_ENV: "test", SAMSYN_DATA: folder, LOG_LEVEL: "silent", ...env }),
  );
  const tenants = await readTenantFolders("tenants");
  const server = await startEmbeddedPostgres(path.join(folder, "postgres"), true);
  homes.add(server.dataFolder);
  try {
    const urls = await createRolesAndDatabase(server.ownerUrl, "prisma");
    await migrate(urls.owner, path.resolve("prisma"));
    await fillDatabase(urls, tenants);
    const platform = openPlatform({ settings, tenants, urls, exampleCouncils: new Set(), poolSize: 2 });
    try {
      return await work(platform, server);
    } finally {
      await platform.database.close();
    }
  } finally {
    await server.stop();
  }
}

const content = "Ett underlag";
const sha256 = createHash("sha256").update(content).digest("hex");

/** A file that came in. */
async function paper() {
  const place = path.join(await mkdtemp(path.join(tmpdir(), "samsyn-paper-")), "underlag");
  homes.add(path.dirname(place));
  await writeFile(place, content);
  return { path: place, sha256, size: Buffer.byteLength(content) };
}

async function chainIn(folder: string) {
  return used(folder, async (platform, server) => {
    const address = new URL(server.ownerUrl);
    address.pathname = "/samsyn";
    const root = postgres(address.toString(), { max: 1, onnotice: () => {} });
    const hashes = await root<{ hash: string }[]>`
      select hash from audit_entry where council_id = 'skaraborg' order by seq`;
    await root.end();
    const report = await chainReport(platform, "skaraborg");
    const kept = await platform.files.open({ council: "skaraborg", sha256 });
    return {
      paper: kept && (await text(Readable.from(kept))),
      secret: platform.settings.secret,
      hashes: hashes.map(({ hash }) => hash),
      report,
    };
  });
}

describe("a backup of the embedded database", { timeout: 90_000 }, () => {
  let folder: string;
  let archive: string;
  const lived = () => path.join(folder, "lived");

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-restore-"));
    archive = path.join(folder, "kept", "samsyn.tar.gz");
    await used(lived(), async (platform) => {
      for (const act of acts) {
        await councilAuthority<"party:edit">(platform, "skaraborg").act(null, async (work) => {
          await appendAudit(work, { act, subjectKind: "test", subjectId: "1", subjectName: "Kopian" });
          return done();
        });
      }
      await platform.files.keep("skaraborg", await paper());
      await expect(backUpData(lived(), archive)).rejects.toThrow(/^Samsyn is running on .* Stop it first\.$/);
    });
    await backUpData(lived(), archive);
  }, 120_000);

  afterAll(async () => {
    for (const each of [folder, ...homes]) await rm(each, { recursive: true, force: true });
  });

  it("is restored with the same audit chain, whole, the same secret and the same files", async () => {
    const restored = path.join(folder, "restored");
    await restoreData(restored, archive);
    const before = await chainIn(lived());
    const after = await chainIn(restored);
    expect(after).toEqual(before);
    expect(after.paper).toBe(content);
    expect(after.hashes).toHaveLength(acts.length);
    expect(after.report).toMatchObject({ entries: acts.length, fault: null });
  });

  it("is not restored over anything that is there", async () => {
    await expect(restoreData(lived(), archive)).rejects.toThrow(/is there already\. Move it away first/);
    const half = path.join(folder, "half");
    await used(half, async () => {});
    await expect(restoreData(half, archive)).rejects.toThrow(/is there already/);
  });

  it("holds no secret that the environment gave, tells so, and leaves one that is there", async () => {
    const [from, to] = [path.join(folder, "given"), path.join(folder, "given-again")];
    const env = { SAMSYN_SECRET: "a text of at least thirty-two characters" };
    await used(from, async () => {}, env);
    const without = path.join(folder, "kept", "without.tar.gz");
    const command = async (file: string, data: string) => {
      const program = runBuilt({ SAMSYN_DATA: data, ...env }, `build/${file}.js`, [without]);
      expect(await program.ended, program.said()).toBe(0);
      return program.said();
    };
    expect(await command("backup", from)).toContain("keep SAMSYN_SECRET with the backup");
    await mkdir(to);
    await writeFile(path.join(to, "secret"), "put here by hand, as long as thirty-two");
    expect(await command("restore", to)).toContain("The archive holds no secret");
    expect(await readFile(path.join(to, "secret"), "utf8")).toContain("put here by hand");
    await used(to, async (platform) => expect(platform.settings.secret).toBe(env.SAMSYN_SECRET), env);
  });

  it("is not written over another, nor made of nothing", async () => {
    await expect(backUpData(lived(), archive)).rejects.toThrow(/exists already/);
    const empty = path.join(folder, "empty");
    await expect(backUpData(empty, `${archive}.2`)).rejects.toThrow(/There is no database/);
  });

  it("is refused when a byte has changed or its checksum is gone", async () => {
    const target = path.join(folder, "never");
    await appendFile(archive, "x");
    await expect(restoreData(target, archive)).rejects.toThrow(/checksum differs\. Nothing was restored/);
    await rm(`${archive}.sha256`);
    await expect(restoreData(target, archive)).rejects.toThrow(/sha256 is missing/);
  });
});
