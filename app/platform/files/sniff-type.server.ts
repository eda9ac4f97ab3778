import { fileTypeFromFile } from "file-type";

/** What no content says of itself, and what is never named: a browser would run it. */
export const unknownType = "application/octet-stream";

/** Types that a file may be served as; everything else is bytes. */
const known = new Set([
  "application/pdf",
  "application/rtf",
  "application/vnd.oasis.opendocument.presentation",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/zip",
  "image/jpeg",
  "image/png",
]);

/** The type of a file by its bytes; what it was called or said to be counts for nothing. */
export async function sniffType(place: string): Promise<string> {
  const found = await fileTypeFromFile(place).catch(() => undefined);
  return found && known.has(found.mime) ? found.mime : unknownType;
}
