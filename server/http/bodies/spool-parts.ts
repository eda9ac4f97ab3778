import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import type { BodyRefusal, SentFields, SpooledFile } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { bodyLimits } from "./body-limits";
import { checkFields } from "./read-fields";
import { plainName } from "./read-parts";

export interface SpooledParts {
  readonly fields: SentFields;
  readonly file: SpooledFile | "too-large" | null;
}

interface Spooling {
  /** Whether the file goes to the disk; otherwise it is let past, as if none was sent. */
  readonly keepsFile: boolean;
  /** Asked before more bytes go to the disk. */
  readonly mayKeep: (bytes: number) => boolean;
  /** Told of each file on the disk, to be removed when the request is over. */
  readonly lies: (place: string) => void;
}

/** Reads a body with a large file as it comes: the fields to memory, the file to the disk, its checksum on the way. */
export async function spoolParts(
  request: IncomingMessage,
  { field, most }: NonNullable<Takes["file"]>,
  { keepsFile, mayKeep, lies }: Spooling,
): Promise<SpooledParts | BodyRefusal | null> {
  const written: [name: string, value: string][] = [];
  const files: Promise<SpooledFile | "too-large" | null>[] = [];
  let refusal: BodyRefusal | null = null;
  const late = setTimeout(() => request.destroy(), bodyLimits.uploadTime).unref();
  try {
    const limits = {
      ...{ fieldNameSize: bodyLimits.nameLength, fieldSize: bodyLimits.aroundFile, fields: bodyLimits.parts },
      ...{ files: 2, parts: bodyLimits.parts, fileSize: most + 1 },
    };
    const reader = busboy({ headers: request.headers, defParamCharset: "utf8", limits });
    reader.on("field", (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) refusal ??= 413;
      else written.push([name, value]);
    });
    for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
      reader.on(event, () => {
        refusal ??= 413;
      });
    reader.on("file", (name, content, { filename }) => {
      if (!keepsFile || name !== field || !filename) content.resume();
      else files.push(spool(content, plainName(filename)).catch(() => null));
    });
    await pipeline(request, reader);
  } catch {
    await Promise.all(files);
    return request.complete ? 400 : null;
  } finally {
    clearTimeout(late);
  }
  const spooled = (await Promise.all(files)).filter((file) => file !== null);
  if (spooled.length > 1) return 400;
  const fields = checkFields(written);
  if (refusal !== null || typeof fields === "number") return refusal ?? (fields as BodyRefusal);
  return { fields, file: spooled[0] ?? null };

  async function spool(content: Readable, fileName: string): Promise<SpooledFile | "too-large" | null> {
    const place = path.join(tmpdir(), `samsyn-${randomUUID()}`);
    lies(place);
    const hash = createHash("sha256");
    let size = 0;
    await pipeline(
      content,
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          size += piece.length;
          if (size > most || refusal !== null) continue;
          if (!mayKeep(piece.length)) {
            refusal = 429;
            continue;
          }
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(place, { flags: "wx", mode: 0o600 }),
    );
    return size > most ? "too-large" : { fileName, path: place, size, sha256: hash.digest("hex") };
  }
}
