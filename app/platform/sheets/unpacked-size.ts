import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Whether a zip archive unpacks to at most so many bytes. Each part is unpacked to see, since an archive may lie
 * about its sizes. False also for what is not a whole archive.
 */
export function unpacksWithin(archive: Uint8Array, most: number): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return false;
  let left = most;
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = bytes.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return false;
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const header = bytes.readUInt32LE(at + 42);
    if (header + 30 > bytes.length) return false;
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const size = method === 0 ? packed : sizeOf(bytes.subarray(start, start + packed), left);
    if (size === null || size > left) return false;
    left -= size;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
}

/** The unpacked size of a part, or null when it is broken or larger than allowed. */
function sizeOf(part: Buffer, most: number): number | null {
  try {
    return inflateRawSync(part, { maxOutputLength: most + 1 }).length;
  } catch {
    return null;
  }
}
