import { done, type Outcome } from "~/kernel/outcome";
import type { Authority, Work } from "~/platform/access/authority";
import {
  approveDocument,
  archiveDocument,
  type Document,
  type DocumentReason,
  mayDispose,
  mayRemove,
  publishDocument,
  shareDocument,
} from "./document";
import { deleteDocument, loadDocument, saveDocument, statementIsPublished } from "./document-store.server";
import { type DocumentAct, documentAudit } from "./document-trail";

/** The steps that a document takes, by the intents of their forms. */
export const documentSteps = ["share", "approve", "publish", "archive", "dispose", "remove"] as const;
export type DocumentStep = (typeof documentSteps)[number];

const acts: Record<DocumentStep, DocumentAct> = {
  share: "shared",
  approve: "approved",
  publish: "published",
  archive: "archived",
  dispose: "disposed",
  remove: "removed",
};

/** Takes a document one step further, removes a draft, or disposes of what need not be kept any longer. Refused when it stands elsewhere by now. */
export function moveDocument(
  authority: Authority<"document:keep">,
  token: string,
  { id, step }: { id: string; step: DocumentStep },
): Promise<Outcome<undefined, DocumentReason>> {
  return authority.act(token, async (work) => {
    const document = await loadDocument(work, id);
    if (step === "remove" || step === "dispose") {
      const allowed = step === "remove" ? mayRemove(document) : mayDispose(document, work.today);
      if (allowed.ok) await deleteDocument(work, document, documentAudit(acts[step], document));
      return allowed;
    }
    const moved = await moveBy(work, step, document);
    if (!moved.ok) return moved;
    await saveDocument(work, moved.value, documentAudit(acts[step], moved.value));
    return done();
  });
}

async function moveBy(work: Work, step: Exclude<DocumentStep, "dispose" | "remove">, document: Document) {
  switch (step) {
    case "share":
      return shareDocument(document, work.now);
    case "approve":
      return approveDocument(document, work.now);
    case "publish":
      return publishDocument(document, work.now, await statementIsPublished(work, document.statementId));
    case "archive":
      return archiveDocument(document, work.now);
  }
}
