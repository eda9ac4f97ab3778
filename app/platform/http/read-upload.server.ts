import { done, type Outcome, refused } from "~/kernel/outcome";
import { boundToken } from "./read-token.server";
import { type SentFile, type SpooledFile, sentFile, sentForm, spooledFile } from "./sent-form";

export type UploadReason = "fileMissing" | "fileEmpty" | "fileTooLarge";

export interface Upload extends SentFile {
  token: string;
}

/** The file that was posted to a route whose `takes` names one, with the form's token bound to what is in it. */
export function readUpload(args: Parameters<typeof sentFile>[0]): Outcome<Upload, UploadReason> {
  const file = sentFile(args);
  if (file === null) return refused("fileMissing");
  if (file === "too-large") return refused("fileTooLarge");
  if (file.bytes.length === 0) return refused("fileEmpty");
  return done({ ...file, token: boundToken(sentForm(args).get("_token") ?? "", file.bytes) });
}

/** The same of a route whose files go to the disk. */
export function readSpooled(
  args: Parameters<typeof sentFile>[0],
): Outcome<SpooledFile & { token: string }, UploadReason> {
  const file = spooledFile(args);
  if (file === null) return refused("fileMissing");
  if (file === "too-large") return refused("fileTooLarge");
  if (file.size === 0) return refused("fileEmpty");
  return done({ ...file, token: boundToken(sentForm(args).get("_token") ?? "", file.sha256) });
}
