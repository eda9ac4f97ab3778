import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

/** The parts of a zip archive by name, without regard to case. */
export interface Archive {
  /** Unpacks a part piece by piece, or gives null when there is none. The pieces of all parts together are bounded. */
  part(name: string): AsyncIterable<Uint8Array> | null;
}

/**
 * Opens an archive by its directory, which is all that says what it holds: what is guarded and what is read come from
 * the same entries. Throws `Unreadable`, also later while a part is unpacked.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const file = await broken(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  if (file.entryCount > sheetLimits.parts) throw new Unreadable("fileTooHeavy");
  await broken(collect(file, entries));
  let left: number = sheetLimits.unpackedBytes;
  const spend = (size: number) => {
    left -= size;
    if (left < 0) throw new Unreadable("fileTooHeavy");
  };
  return {
    part(name) {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpack(file, entry, spend) : null;
    },
  };
}

async function collect(file: ZipFile, entries: Map<string, Entry>): Promise<void> {
  for await (const entry of file.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw new Unreadable("fileBroken");
    if (entry.isEncrypted()) throw new Unreadable("fileOldExcel");
    entries.set(name, entry);
  }
}

async function* unpack(
  file: ZipFile,
  entry: Entry,
  spend: (size: number) => void,
): AsyncIterable<Uint8Array> {
  const stream: Readable = await broken(file.openReadStreamPromise(entry));
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (let piece = await broken(pieces.next()); !piece.done; piece = await broken(pieces.next())) {
      spend(piece.value.length);
      yield piece.value;
    }
  } finally {
    stream.destroy();
  }
}

/** What the library throws about an archive says that it is broken. */
async function broken<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("fileBroken");
  }
}
