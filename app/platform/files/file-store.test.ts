import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { s3Server } from "../../../tests/support/s3-server";
import type { FileKey, FileStore, IncomingFile } from "./file-store";
import { localFileStore } from "./local-file-store.server";
import { s3FileStore } from "./s3-file-store.server";

let folder: string;
let service: Awaited<ReturnType<typeof s3Server>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-store-"));
  service = await s3Server();
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function incoming(content: Buffer): Promise<IncomingFile> {
  const place = path.join(folder, randomUUID());
  await writeFile(place, content);
  return { path: place, size: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}
const aMinute = 60_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds);
async function keysOf(keys: AsyncIterable<FileKey>): Promise<string[]> {
  const found: string[] = [];
  for await (const { council, sha256 } of keys) found.push(`${council}/${sha256}`);
  return found.sort();
}

describe.each<[string, () => FileStore, () => Promise<string[]>]>([
  [
    "a folder",
    () => localFileStore(path.join(folder, "kept")),
    async () =>
      (await readdir(path.join(folder, "kept"), { recursive: true })).filter((name) => name.includes("/")),
  ],
  ["a bucket", () => s3FileStore(service.bucket), async () => [...service.held.keys()]],
])("files in %s", (_where, open, places) => {
  it("are read as they came, large, empty and small, each council's for itself", async () => {
    const store = open();
    for (const content of [randomBytes(3_000_000), Buffer.alloc(0), Buffer.from("åäö")]) {
      const file = await incoming(content);
      await store.keep("skaraborg", file);
      const kept = await store.open({ council: "skaraborg", sha256: file.sha256 });
      expect(kept && (await buffer(kept)).equals(content)).toBe(true);
      expect(await store.open({ council: "boras", sha256: file.sha256 })).toBeNull();
    }
  });

  it("lie at one place in every store", async () => {
    const file = await incoming(Buffer.from("samma plats"));
    await open().keep("fyrbodal", file);
    expect(await places()).toContain(`fyrbodal/${file.sha256}`);
  });

  it("are listed and removed by when they were last kept", async () => {
    const store = open();
    const files = await Promise.all(["ett", "två", "tre"].map((text) => incoming(Buffer.from(text))));
    for (const file of files) await store.keep("sjuharad", file);
    await store.keep("sjuharad", files[0] as IncomingFile);
    const own = files.map(({ sha256 }) => `sjuharad/${sha256}`).sort();
    const listed = async (before: Date) =>
      (await keysOf(store.keptBefore(before))).filter((key) => key.startsWith("sjuharad/"));
    expect(await listed(fromNow(aMinute))).toEqual(own);
    expect(await listed(fromNow(-aMinute))).toEqual([]);
    const key = { council: "sjuharad", sha256: files[0]?.sha256 ?? "" };
    await store.removeOlder(key, fromNow(-aMinute));
    expect(await store.open(key)).not.toBeNull();
    await store.removeOlder(key, fromNow(aMinute));
    expect(await store.open(key)).toBeNull();
    await store.removeOlder(key, fromNow(aMinute));
  });

  it("have a council and a checksum, and nothing that leads elsewhere", async () => {
    const { sha256 } = await incoming(Buffer.from("x"));
    for (const key of [
      { council: "..", sha256 },
      { council: "skaraborg", sha256: `../${sha256}` },
    ])
      await expect(open().open(key)).rejects.toThrow(/no key/);
  });

  it("are let go when nobody reads on", async () => {
    const file = await incoming(randomBytes(3_000_000));
    await open().keep("skaraborg", file);
    for await (const piece of (await open().open({ council: "skaraborg", sha256: file.sha256 })) ?? []) {
      expect(piece.length).toBeLessThan(file.size);
      break;
    }
  });
});

describe("a bucket", () => {
  it("takes no content that is not what its name says", async () => {
    const file = await incoming(Buffer.from("en sak"));
    const other = { ...file, sha256: "0".repeat(64) };
    await expect(s3FileStore(service.bucket).keep("skaraborg", other)).rejects.toThrow();
    expect(service.held.has(`skaraborg/${other.sha256}`)).toBe(false);
  });

  it("keeps what else lies in it", async () => {
    service.held.set("annat/rapport.pdf", { content: Buffer.from("x"), at: new Date(0) });
    const listed = await keysOf(s3FileStore(service.bucket).keptBefore(fromNow(aMinute)));
    expect(listed).not.toContain("annat/rapport.pdf");
    expect(listed.length).toBeGreaterThan(2);
  });

  it("says that it was refused, and not with which secret", async () => {
    const store = s3FileStore({
      ...service.bucket,
      accessKeyId: "someone",
      secretAccessKey: "a-wrong-secret",
    });
    const refusal = await store
      .open({ council: "skaraborg", sha256: "0".repeat(64) })
      .catch((error) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(`${refusal.stack} ${JSON.stringify(refusal)}`).not.toContain("a-wrong-secret");
  });
});
