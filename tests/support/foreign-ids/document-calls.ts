import { tmpdir } from "node:os";
import path from "node:path";
import { addDocument, replaceDocumentFile } from "~/domain/documents/add-document.server";
import { loadDocument, statementIsPublished } from "~/domain/documents/document-store.server";
import { moveDocument } from "~/domain/documents/move-document.server";
import { paperDownload, papersOn } from "~/domain/documents/papers-page.server";
import { localFileStore } from "~/platform/files/local-file-store.server";
import type { Calls } from "./asking";

const files = localFileStore(path.join(tmpdir(), "samsyn-foreign-ids"));
const room = { files, settings: { clamd: null } };
const file = { path: "package.json", fileName: "a.json", size: 1, sha256: "0".repeat(64) };
const about = { title: "En handling", classification: "open", retention: "kept", file } as const;

export const documentCalls: Calls = {
  papersOn: ({ papered }, { by }) => papersOn(by<"document:read">(), papered),
  paperDownload: ({ document }, { by }) => paperDownload(by<"document:read">(), document, null),
  addDocument: ({ papered: statementId }, { by, token }) =>
    addDocument(by(), token(), room, { ...about, statementId }),
  replaceDocumentFile: ({ document: id }, { by, token }) =>
    replaceDocumentFile(by(), token(), room, { id, file }),
  moveDocument: ({ document: id }, { by, token }) => moveDocument(by(), token(), { id, step: "publish" }),
  loadDocument: ({ document }, { inside }) => inside((work) => loadDocument(work, document)),
  statementIsPublished: ({ papered }, { inside }) => inside((work) => statementIsPublished(work, papered)),
};
