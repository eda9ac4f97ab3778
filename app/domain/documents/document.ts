import { addYears, type LocalDate, localDateIn } from "~/kernel/local-date";
import { done, type Outcome, refused } from "~/kernel/outcome";

export type DocumentStage = "draft" | "shared" | "approved" | "published" | "archived";

/** What may be done with what it says: `open` may be published, `internal` stays within the council. */
export const classifications = ["open", "internal"] as const;
export type Classification = (typeof classifications)[number];

/** How long it is kept, by the records plan of the one who convenes. */
export const retentions = ["kept", "two-years"] as const;
export type Retention = (typeof retentions)[number];

/** A document of a council: a paper on a statement. Each stage has its moment. */
export interface Document {
  readonly id: string;
  readonly statementId: string;
  readonly title: string;
  readonly stage: DocumentStage;
  readonly classification: Classification;
  readonly retention: Retention;
  /** Which of its files holds. */
  readonly fileNo: number;
  readonly addedAt: Date;
  readonly sharedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly version: number;
}

export type DocumentReason =
  | "notDraft"
  | "notShared"
  | "notApproved"
  | "approvedIsFinal"
  | "archived"
  | "isInternal"
  | "statementNotPublished"
  | "notDueForDisposal";

export type DraftDocument = Pick<Document, "id" | "statementId" | "title" | "classification" | "retention">;

export function draftDocument(input: DraftDocument, now: Date): Document {
  const undone = { sharedAt: null, approvedAt: null, publishedAt: null, archivedAt: null };
  return { ...input, ...undone, stage: "draft", fileNo: 1, addedAt: now, version: 1 };
}

/** A new file takes the place of the one that holds, which is kept. What is approved stays as it is. */
export function replaceFile(document: Document): Outcome<Document, DocumentReason> {
  if (document.stage === "archived") return refused("archived");
  if (document.approvedAt !== null) return refused("approvedIsFinal");
  return done({ ...document, fileNo: document.fileNo + 1 });
}

/** The council sees it from then on, and it is normally a public record. */
export function shareDocument(document: Document, now: Date): Outcome<Document, DocumentReason> {
  return document.stage === "draft"
    ? done({ ...document, stage: "shared", sharedAt: now })
    : refused("notDraft");
}

export function approveDocument(document: Document, now: Date): Outcome<Document, DocumentReason> {
  return document.stage === "shared"
    ? done({ ...document, stage: "approved", approvedAt: now })
    : refused("notShared");
}

/** Anyone can read it from then on, beside the statement that it is about. */
export function publishDocument(
  document: Document,
  now: Date,
  statementIsPublished: boolean,
): Outcome<Document, DocumentReason> {
  if (document.stage !== "approved") return refused("notApproved");
  if (document.classification === "internal") return refused("isInternal");
  if (!statementIsPublished) return refused("statementNotPublished");
  return done({ ...document, stage: "published", publishedAt: now });
}

/** It is no longer in use, and no longer public. The council can still read it. */
export function archiveDocument(document: Document, now: Date): Outcome<Document, DocumentReason> {
  if (document.stage === "draft") return refused("notShared");
  return document.stage === "archived"
    ? refused("archived")
    : done({ ...document, stage: "archived", archivedAt: now });
}

/** The first day on which a document may be disposed of; null while it is in use, and for good when it is to be kept. */
export function disposableFrom({
  retention,
  archivedAt,
}: Pick<Document, "retention" | "archivedAt">): LocalDate | null {
  return retention === "kept" || archivedAt === null ? null : addYears(localDateIn(archivedAt), 2);
}

export function mayDispose(document: Document, today: LocalDate): Outcome<undefined, DocumentReason> {
  const from = disposableFrom(document);
  return from !== null && from <= today ? done() : refused("notDueForDisposal");
}

/** Only a draft can be removed; nobody else has seen it. */
export function mayRemove(document: Document): Outcome<undefined, DocumentReason> {
  return document.stage === "draft" ? done() : refused("notDraft");
}
