import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { type DocumentReason, type DraftDocument, draftDocument, replaceFile } from "./document";
import { insertDocument, loadDocument, saveDocument, statementIsPublished } from "./document-store.server";
import { documentAudit } from "./document-trail";
import { type FileRoom, type SentPaper, takeInFile } from "./take-in-file.server";

/** Adds a document as a draft that the convenor alone sees; the value is its id. */
export async function addDocument(
  authority: Authority<"document:keep">,
  token: string,
  room: FileRoom,
  input: Omit<DraftDocument, "id"> & { file: SentPaper },
): Promise<Outcome<string, "infected">> {
  const { file: sent, ...about } = input;
  const file = await takeInFile(room, authority.scope, sent);
  if (!file.ok) return file;
  return authority.act(token, async (work) => {
    await statementIsPublished(work, about.statementId);
    const document = draftDocument({ ...about, id: newId() }, work.now);
    await insertDocument(work, document, file.value, documentAudit("added", document, file.value));
    return done(document.id);
  });
}

/** Puts a new file in the place of the one that holds; the former one is kept. */
export async function replaceDocumentFile(
  authority: Authority<"document:keep">,
  token: string,
  room: FileRoom,
  { id, file: sent }: { id: string; file: SentPaper },
): Promise<Outcome<undefined, "infected" | DocumentReason>> {
  const file = await takeInFile(room, authority.scope, sent);
  if (!file.ok) return file;
  return authority.act(token, async (work) => {
    const replaced = replaceFile(await loadDocument(work, id));
    if (!replaced.ok) return replaced;
    const audit = documentAudit("replaced", replaced.value, file.value);
    await saveDocument(work, replaced.value, audit, file.value);
    return done();
  });
}
