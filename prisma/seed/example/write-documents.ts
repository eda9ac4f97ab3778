import { createHash, randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Work } from "~/platform/access/authority";
import type { FileStore, IncomingFile } from "~/platform/files/file-store";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import { exampleId } from "./example-ids";
import { writeRows } from "./write-rows";

const papers = [
  {
    ...{
      kind: "published",
      title: "Underlag om utbildningsbehoven",
      fileName: "underlag.txt",
      stage: "published",
    },
    ...{ text: "Exempel. Underlaget sammanfattar vad parterna har svarat om sina utbildningsbehov.\n" },
  },
  {
    ...{ kind: "shared", title: "Frågor inför uttalandet", fileName: "fragor.txt", stage: "shared" },
    ...{ text: "Exempel. Frågor som parterna har ställt medan texten skrevs.\n" },
  },
  {
    ...{ kind: "draft", title: "Utkast till följebrev", fileName: "foljebrev.txt", stage: "draft" },
    ...{ text: "Exempel. Ett utkast till följebrev, som bara sammankallaren ser.\n" },
  },
] as const;

/** Papers on one published statement of each council: one for everyone, one for the council, and a draft. */
export async function writeDocuments(
  { db }: Work,
  files: FileStore,
  councils: readonly string[],
  calendar: ExampleCalendar,
): Promise<void> {
  const statements = await db.statement.findMany({
    where: { councilId: { in: [...councils] }, stage: "published" },
    distinct: ["councilId"],
    orderBy: [{ councilId: "asc" }, { numberYear: "asc" }, { numberSeq: "asc" }],
    select: { councilId: true, id: true },
  });
  const at = (daysAgo: number) => instantOn(calendar.ago(daysAgo), 120);
  const contents = await Promise.all(papers.map(({ text }) => laid(text)));
  try {
    for (const { councilId } of statements)
      for (const content of contents) await files.keep(councilId, content);
  } finally {
    for (const { path: place } of contents) await rm(place, { force: true });
  }
  const all = statements.flatMap(({ councilId, id: statementId }) =>
    papers.map((paper, no) => ({ ...paper, councilId, statementId, content: contents[no] as IncomingFile })),
  );
  await writeRows(
    db,
    "document",
    all.map(({ councilId, statementId, kind, title, stage }) => ({
      ...{ councilId, statementId, title, stage, id: exampleId("document", councilId, kind) },
      ...{ classification: "open", retention: "kept", fileNo: 1, version: 1, addedAt: at(20) },
      ...{ sharedAt: stage === "draft" ? null : at(18) },
      ...{ approvedAt: stage === "published" ? at(16) : null },
      ...{ publishedAt: stage === "published" ? at(15) : null, archivedAt: null },
    })),
  );
  await writeRows(
    db,
    "document_file",
    all.map(({ councilId, kind, fileName, content: { sha256, size } }) => ({
      ...{ councilId, documentId: exampleId("document", councilId, kind), no: 1, sha256, size, fileName },
      ...{ mediaType: "application/octet-stream", checked: "not-yet", addedBy: "Exempel", addedAt: at(20) },
    })),
  );
}

async function laid(text: string): Promise<IncomingFile> {
  const place = path.join(tmpdir(), `samsyn-${randomUUID()}`);
  await writeFile(place, text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { path: place, sha256, size: Buffer.byteLength(text) };
}
