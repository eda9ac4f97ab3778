import { parseMultipart } from "@remix-run/multipart-parser";
import { incomingName } from "~/kernel/text/incoming-text";
import type { BodyRefusal, SentFields, SentFile } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { bodyLimits } from "./body-limits";
import { checkFields } from "./read-fields";

export interface ReadParts {
  readonly fields: SentFields;
  readonly file: SentFile | "too-large" | null;
}

/** Reads a body with a file, in one pass over bounded bytes. Files of other fields are left out. */
export function readParts(
  bytes: Uint8Array,
  boundary: string,
  { field, most }: NonNullable<Takes["file"]>,
): ReadParts | BodyRefusal {
  const written: [name: string, value: string][] = [];
  let file: ReadParts["file"] = null;
  try {
    const options = {
      ...{ boundary, maxHeaderSize: bodyLimits.partHeader, maxParts: bodyLimits.parts },
      ...{ maxFileSize: bytes.length, maxTotalSize: bytes.length },
    };
    for (const part of parseMultipart(bytes, options)) {
      const { name, filename } = part;
      if (name === undefined) return 400;
      if (filename === undefined) written.push([name, part.text]);
      else if (name === field && filename !== "") {
        if (file !== null) return 400;
        file = part.size > most ? "too-large" : { fileName: plainName(filename), bytes: part.bytes };
      }
    }
  } catch {
    return 400;
  }
  const fields = checkFields(written);
  return typeof fields === "number" ? fields : { fields, file };
}

/** The file's name without folders, cleaned as any other name, and cut between two signs. */
export function plainName(name: string): string {
  const shown = incomingName(name.split(/[\\/]/).at(-1) ?? "");
  return incomingName(shown.slice(0, bodyLimits.fileNameLength)) || "–";
}
