/** What the body of a request may be. Bytes, counts and characters; the largest honest form stays well below. */
export const bodyLimits = {
  /** Of a form without files, as sent. */
  formBytes: 256 * 1024,
  /** What surrounds a file: its headers and the fields beside it. */
  aroundFile: 16 * 1024,
  fields: 500,
  repeats: 100,
  nameLength: 64,
  fileNameLength: 200,
  /** Parts of a body with a file, and the headers of each. */
  parts: 20,
  partHeader: 4 * 1024,
  /** A body up to this many times too large is taken to its end, so that the browser gets to read the answer. */
  patience: 16,
  /** Milliseconds from the first byte to the last. */
  formTime: 30_000,
  fileTime: 120_000,
  /** The same for a body whose file goes to the disk, and the bytes of those that lie there, of all and from one address. */
  uploadTime: 600_000,
  onDisk: 1024 * 1024 * 1024,
  onDiskOfOne: 160 * 1024 * 1024,
  /** Bytes of all bodies that are being answered, and of those from one address. */
  inHand: 32 * 1024 * 1024,
  inHandOfOne: 16 * 1024 * 1024,
} as const;
