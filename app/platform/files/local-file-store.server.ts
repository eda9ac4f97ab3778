import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { councilShape, type FileKey, type FileStore, placeOf, sha256Shape } from "./file-store";

/** Keeps files in a folder, written beside and moved into place when they are whole. */
export function localFileStore(folder: string): FileStore {
  const placeIn = (key: FileKey) => path.join(folder, placeOf(key));
  const touchedAt = async (place: string) => (await stat(place).catch(() => null))?.mtime ?? null;
  return {
    async keep(council, file) {
      const place = placeIn({ council, sha256: file.sha256 });
      const now = new Date();
      if (
        await utimes(place, now, now).then(
          () => true,
          () => false,
        )
      )
        return;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const unfinished = `${place}.${randomUUID()}`;
      try {
        await copyFile(file.path, unfinished);
        await synced(unfinished);
        await rename(unfinished, place);
        await synced(path.dirname(place));
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    async open(key) {
      const place = placeIn(key);
      return (await touchedAt(place)) === null ? null : pieces(place);
    },
    async removeOlder(key, before) {
      const place = placeIn(key);
      const touched = await touchedAt(place);
      if (touched && touched < before) await rm(place, { force: true });
    },
    async *keptBefore(before) {
      const councils = await readdir(folder).catch(() => []);
      for (const council of councils.filter((name) => councilShape.test(name))) {
        for (const sha256 of await readdir(path.join(folder, council)).catch(() => [])) {
          const place = path.join(folder, council, sha256);
          const touched = await touchedAt(place);
          if (touched === null || touched >= before) continue;
          if (sha256Shape.test(sha256)) yield { council, sha256 };
          else await rm(place, { force: true });
        }
      }
    },
  };
}

async function* pieces(place: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(place);
}

/** Waits until the disk has what was written. */
async function synced(place: string): Promise<void> {
  const handle = await open(place);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
