import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { localFileStore } from "~/platform/files/local-file-store.server";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { addDocument, replaceDocumentFile } from "./add-document.server";
import { type DocumentStep, moveDocument } from "./move-document.server";
import { paperDownload, papersOn } from "./papers-page.server";
import { publishedPapers } from "./published-papers.server";
import { sweepFiles } from "./sweep-files.server";
import type { SentPaper } from "./take-in-file.server";

const scratch = scratchDatabase(undefined, "samsyn_example");
let folder: string;
let published: { id: string; year: number; seq: number };
let open: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-papers-"));
  const [statement] = await scratch.root<(typeof published)[]>`
    select id, number_year as year, number_seq as seq from statement
    where council_id = 'skaraborg' and stage = 'published' order by id limit 1`;
  const [waiting] = await scratch.root<{ id: string }[]>`
    select id from statement where council_id = 'skaraborg' and stage = 'open-for-stands' order by id limit 1`;
  published = statement as typeof published;
  open = waiting?.id ?? "";
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const convenor = (council = "skaraborg") =>
  councilAuthority<"document:keep" | "document:read">(scratch.platform, council);
const reader = () =>
  councilAuthority<"document:read">(scratch.platform, "skaraborg", { role: "representative" });

async function sent(content: string, fileName = "underlag.txt"): Promise<SentPaper> {
  const place = path.join(folder, randomUUID());
  await writeFile(place, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path: place, fileName, size: Buffer.byteLength(content), sha256 };
}
const added = async (
  content: string,
  over: { statementId?: string; classification?: "internal"; retention?: "two-years" } = {},
) =>
  valueIn(
    await addDocument(convenor(), newId(), scratch.platform, {
      ...{ title: "Underlag", classification: "open", retention: "kept", statementId: published.id },
      ...over,
      file: await sent(content),
    }),
  );
const move = (id: string, step: DocumentStep) => moveDocument(convenor(), newId(), { id, step });
const moved = async (id: string, ...steps: DocumentStep[]) => {
  for (const step of steps) valueIn(await move(id, step));
};
const seenByPublic = async () =>
  (await publishedPapers(counterAuthority(scratch.platform, "skaraborg"), published)).map(({ id }) => id);
const seenByReader = async () => (await papersOn(reader(), published.id)).map(({ id }) => id);

describe("a paper on a statement", () => {
  it("is the convenor's until shared, the council's until published, and then everyone's", async () => {
    const id = await added("ett");
    expect(await seenByReader()).not.toContain(id);
    expect(await paperDownload(reader(), id, null)).toBeNull();
    await moved(id, "share");
    expect(await seenByReader()).toContain(id);
    expect(await seenByPublic()).not.toContain(id);
    await moved(id, "approve", "publish");
    expect(await seenByPublic()).toContain(id);
    await moved(id, "archive");
    expect(await seenByPublic()).not.toContain(id);
    expect(await seenByReader()).toContain(id);
  });

  it("is another council's to nobody", async () => {
    const id = await added("mitt");
    const other = convenor("boras");
    expect(await paperDownload(other, id, null)).toBeNull();
    await expect(moveDocument(other, newId(), { id, step: "share" })).rejects.toMatchObject({ status: 404 });
  });

  it("is published only when approved, meant for it, and on a published statement", async () => {
    const internal = await added("inom", { classification: "internal" });
    expect(await move(internal, "publish")).toMatchObject({ reason: "notApproved" });
    await moved(internal, "share", "approve");
    expect(await move(internal, "publish")).toMatchObject({ reason: "isInternal" });
    const early = await added("tidig", { statementId: open });
    await moved(early, "share", "approve");
    expect(await move(early, "publish")).toMatchObject({ reason: "statementNotPublished" });
  });

  it("keeps its former file when it gets a new one, until it is approved", async () => {
    const id = await added("första");
    const replace = async (content: string) =>
      replaceDocumentFile(convenor(), newId(), scratch.platform, { id, file: await sent(content) });
    valueIn(await replace("andra"));
    const contentOf = async (no: number | null) => {
      const file = await paperDownload(convenor(), id, no);
      const content =
        file && (await scratch.platform.files.open({ council: "skaraborg", sha256: file.sha256 }));
      return content && text(Readable.from(content));
    };
    expect([await contentOf(null), await contentOf(1)]).toEqual(["andra", "första"]);
    await moved(id, "share", "approve");
    expect(await replace("tredje")).toMatchObject({ reason: "approvedIsFinal" });
    await expect(scratch.root`update document set file_no = 1 where id = ${id}`).rejects.toThrow(/immutable/);
  });

  it("is removed as a draft, and never once somebody has seen it", async () => {
    const [draft, shared] = [await added("bort"), await added("kvar")];
    await moved(draft, "remove");
    await moved(shared, "share");
    expect(await move(shared, "remove")).toMatchObject({ reason: "notDraft" });
    await expect(scratch.root`delete from document where id = ${shared}`).rejects.toThrow(/archived/);
    const left = (await papersOn(convenor(), published.id)).map(({ id }) => id);
    expect(left).toContain(shared);
    expect(left).not.toContain(draft);
  });

  it("is disposed of two years after it was archived, unless it is to be kept", async () => {
    const [kept, brief] = [await added("bevaras"), await added("gallras", { retention: "two-years" })];
    for (const id of [kept, brief]) await moved(id, "share", "archive");
    expect(await move(brief, "dispose")).toMatchObject({ reason: "notDueForDisposal" });
    await expect(scratch.root`delete from document where id = ${brief}`).rejects.toThrow(/archived/);
    await scratch.root`
      update document set archived_at = archived_at - interval '2 years' where id in ${scratch.root([kept, brief])}`;
    expect(await move(kept, "dispose")).toMatchObject({ reason: "notDueForDisposal" });
    await expect(scratch.root`delete from document where id = ${kept}`).rejects.toThrow(/archived/);
    await moved(brief, "dispose");
    expect(await paperDownload(convenor(), brief, null)).toBeNull();
    const [entry] =
      await scratch.root`select act from audit_entry where subject_id = ${brief} order by seq desc limit 1`;
    expect(entry).toMatchObject({ act: "documents.disposed" });
  });

  it("has a type by its bytes, and is said to be unchecked without a scanner", async () => {
    const id = await added("<svg onload='alert(1)'>");
    expect(await paperDownload(convenor(), id, null)).toMatchObject({
      mediaType: "application/octet-stream",
    });
    const paper = (await papersOn(convenor(), published.id)).find((one) => one.id === id);
    expect(paper?.file.checked).toBe("not-yet");
  });
});

describe("a content without a row", () => {
  it("is swept out after a day, and one with a row stays", async () => {
    const platform = { ...scratch.platform, files: localFileStore(path.join(folder, "kept")) };
    await added("har rad");
    const [kept, lost, fresh] = [await sent("har rad"), await sent("utan rad"), await sent("på väg")];
    for (const file of [kept, lost, fresh]) await platform.files.keep("skaraborg", file);
    const old = new Date(platform.clock.now().getTime() - 25 * 3_600_000);
    for (const { sha256 } of [kept, lost])
      await utimes(path.join(folder, "kept", "skaraborg", sha256), old, old);
    expect(await sweepFiles(systemAuthority(platform, "sweep"), platform.files)).toBe(1);
    const isThere = async ({ sha256 }: SentPaper) =>
      (await platform.files.open({ council: "skaraborg", sha256 })) !== null;
    expect([await isThere(kept), await isThere(lost), await isThere(fresh)]).toEqual([true, false, true]);
  });
});
