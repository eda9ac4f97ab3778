import { done, type Outcome, refused } from "~/kernel/outcome";
import type { Settings } from "~/platform/env/settings";
import { checkFile } from "~/platform/files/check-file.server";
import type { FileStore, IncomingFile } from "~/platform/files/file-store";
import { sniffType } from "~/platform/files/sniff-type.server";
import type { NewFile } from "./document-file";

export type SentPaper = IncomingFile & { readonly fileName: string };

/** Where files are kept, and who looks at them. */
export interface FileRoom {
  readonly files: FileStore;
  readonly settings: Pick<Settings, "clamd">;
}

/**
 * Looks at a file and keeps its content, before the act that writes its row: after a crash between them there is a
 * content without a row, never a row without one.
 */
export async function takeInFile(
  { files, settings }: FileRoom,
  council: string,
  sent: SentPaper,
): Promise<Outcome<NewFile, "infected">> {
  const checked = await checkFile(settings.clamd, sent.path);
  if (checked === "infected") return refused("infected");
  const { fileName, sha256, size } = sent;
  const mediaType = await sniffType(sent.path);
  await files.keep(council, sent);
  return done({ fileName, sha256, size, mediaType, checked });
}
