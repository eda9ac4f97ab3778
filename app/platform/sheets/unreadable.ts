import type { RefusalDetail } from "~/kernel/outcome";

export type SheetFileReason =
  | "fileTypeUnknown"
  | "fileOldExcel"
  | "fileBroken"
  | "fileTooHeavy"
  | "tooManyRows"
  | "readersBusy";

/** Thrown where a file turns out not to be readable, from any depth of reading it. */
export class Unreadable extends Error {
  constructor(
    readonly reason: SheetFileReason,
    readonly detail?: RefusalDetail,
  ) {
    super(reason);
  }
}
