import type { Document } from "./document";
import type { NewFile } from "./document-file";

/** What is done to a document; each has its sentence under `activity` in the namespace `documents`. */
export type DocumentAct =
  | "added"
  | "replaced"
  | "shared"
  | "approved"
  | "published"
  | "archived"
  | "disposed"
  | "removed";

/** The trail's entry for an act on a document. A new file stands there with its checksum. */
export function documentAudit(act: DocumentAct, document: Document, file?: NewFile) {
  const { statementId, title, stage, classification, retention, fileNo } = document;
  const after = { statementId, title, stage, classification, retention, fileNo };
  return {
    act: `documents.${act}`,
    subjectKind: "document",
    subjectId: document.id,
    subjectName: title,
    after: file ? { ...after, fileName: file.fileName, sha256: file.sha256 } : after,
  };
}
