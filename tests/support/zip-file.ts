import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive: its name and what it holds. */
export type ZipPart = readonly [name: string, content: string | Uint8Array];

/** What an archive says wrongly of itself. */
export interface ZipLies {
  /** The number of parts at the end of the directory. */
  readonly count?: number;
  /** The unpacked size of every part. */
  readonly size?: number;
  /** Bytes to add to where the directory says that a part begins. */
  readonly offset?: number;
  /** Bits to set in what is said of every part. */
  readonly flags?: number;
}

/** An archive as any program writes it, or one that lies. */
export function zipFile(parts: readonly ZipPart[], lies: ZipLies = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes, { level: 1 });
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (lies.flags ?? 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lies.size ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at + (lies.offset ?? 0), 10);
    locals.push(Buffer.from("PK\x03\x04"), common, label, packed);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), common, place, label);
    at += 4 + common.length + label.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(lies.count ?? parts.length, 4);
  end.writeUInt16LE(lies.count ?? parts.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\x05\x06"), end]);
}
