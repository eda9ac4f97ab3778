import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { boundToken } from "./read-token.server";

export type UploadReason = "fileMissing" | "fileEmpty" | "fileTooLarge";

export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  token: string;
}

/** Room for what surrounds the file in the request. */
const around = 16 * 1024;
/** A body up to this many times the limit is read to its end, so that the browser gets to see the answer. */
const patience = 16;

/** Reads a posted form with one file of at most so many bytes, and never keeps more of it in memory. */
export async function readUpload(
  request: Request,
  field: string,
  most: number,
): Promise<Outcome<Upload, UploadReason>> {
  const body = await readAtMost(request, most + around, most * patience);
  if (body === null) return refused("fileTooLarge");
  const type = request.headers.get("Content-Type") ?? "";
  const form = await new Response(body, { headers: { "Content-Type": type } }).formData();
  const file = form.get(field);
  if (!(file instanceof File) || file.name === "") return refused("fileMissing");
  if (file.size === 0) return refused("fileEmpty");
  if (file.size > most) return refused("fileTooLarge");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const token = boundToken(String(form.get("_token") ?? ""), bytes);
  return done({ fileName: plainName(file.name), bytes, token });
}

/** The file's name without folders and control characters. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const printable = [...last].filter((sign) => sign >= " ").join("");
  return printable.slice(0, 200) || "–";
}

/** The body, or null when it is larger than allowed. */
async function readAtMost(request: Request, most: number, drain: number): Promise<Blob | null> {
  const reader = request.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= most) parts.push(new Uint8Array(part.value));
    if (size > drain) {
      await reader?.cancel();
      return null;
    }
  }
  return size > most ? null : new Blob(parts);
}
