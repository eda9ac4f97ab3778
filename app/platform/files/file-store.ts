/** Where a content lies: its council, and the SHA-256 of its bytes in hex. The same content is kept once per council. */
export interface FileKey {
  readonly council: string;
  readonly sha256: string;
}

/** A file on this machine that came in, whole: where it lies until the request is over, and what its bytes are. */
export interface IncomingFile {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** The content of documents. Rows say what is there: a file without a row is swept out after a day. */
export interface FileStore {
  /** Keeps a content; when it is there already it counts as kept now. */
  keep(council: string, file: IncomingFile): Promise<void>;
  /** The content in pieces, which holds nothing open until it is read; or null when it is not there. */
  open(key: FileKey): Promise<AsyncIterable<Uint8Array> | null>;
  /** Removes a content if it was kept before a moment; a newer one stays. */
  removeOlder(key: FileKey, before: Date): Promise<void>;
  /** Every content that was kept before a moment. */
  keptBefore(before: Date): AsyncIterable<FileKey>;
}

/** Names that a council and a content may have in a store; anything else never gets near a path. */
export const councilShape = /^[a-z][a-z0-9-]{0,59}$/;
export const sha256Shape = /^[0-9a-f]{64}$/;

/** A content's place within any store: `<council>/<checksum>`, so that one is copied into another as it is. */
export function placeOf({ council, sha256 }: FileKey): string {
  if (!councilShape.test(council) || !sha256Shape.test(sha256)) throw new Error("That is no key of a file");
  return `${council}/${sha256}`;
}
