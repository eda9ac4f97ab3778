import type { StatementStage } from "~/domain/statements/statement";
import type { LocalDate } from "~/kernel/local-date";
import { type Authority, personOf } from "~/platform/access/authority";
import { type Document, type DocumentStage, disposableFrom } from "./document";
import { mayReadDocument } from "./document-policy";

export interface PaperFile {
  no: number;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  checked: "clean" | "not-yet";
  addedBy: string;
  /** Moment, as ISO 8601. */
  addedAt: string;
}

/** A paper with the file that holds, and how many came before it. */
export interface Paper extends Pick<Document, "id" | "title" | "stage" | "classification"> {
  file: PaperFile;
  earlier: number;
  /** The first day on which it may be disposed of, once it is archived and not to be kept. */
  disposableFrom: LocalDate | null;
}

export interface PaperDownload extends Pick<PaperFile, "fileName" | "mediaType" | "size"> {
  sha256: string;
}

interface Readable {
  stage: DocumentStage;
  statementStage: StatementStage;
}

/** The papers on a statement that the reader may see, in the order in which they were added. One statement. */
export async function papersOn(
  authority: Pick<Authority<"document:read">, "actor" | "read">,
  statementId: string,
): Promise<Paper[]> {
  const person = personOf(authority);
  const rows = await authority.read(
    (sql) => sql<
      (Omit<Paper, "file" | "earlier" | "disposableFrom"> &
        Omit<PaperFile, "addedAt"> & { addedAt: Date } & Pick<Document, "retention" | "archivedAt"> &
        Readable)[]
    >`
      select d.id, d.title, d.stage, s.stage as "statementStage", d.classification,
             d.retention, d.archived_at as "archivedAt", f.no, f.file_name as "fileName",
             f.media_type as "mediaType", f.size, f.checked, f.added_by as "addedBy", f.added_at as "addedAt"
      from document d join statement s on s.council_id = d.council_id and s.id = d.statement_id
      join document_file f on f.council_id = d.council_id and f.document_id = d.id and f.no = d.file_no
      where d.statement_id = ${statementId} order by d.added_at, d.id limit 50`,
  );
  return rows
    .filter((row) => mayReadDocument(person, row).may)
    .map(
      ({
        id,
        title,
        stage,
        classification,
        retention,
        archivedAt,
        statementStage: _about,
        addedAt,
        ...file
      }) => ({
        ...{ id, title, stage, classification, disposableFrom: disposableFrom({ retention, archivedAt }) },
        file: { ...file, addedAt: addedAt.toISOString() },
        earlier: file.no - 1,
      }),
    );
}

/** One file of a paper for somebody of the council: the one that holds, or an earlier one by its number. Null when there is none that they may see. */
export async function paperDownload(
  authority: Pick<Authority<"document:read">, "actor" | "read">,
  id: string,
  no: number | null,
): Promise<PaperDownload | null> {
  const person = personOf(authority);
  const [row] = await authority.read(
    (sql) => sql<(PaperDownload & Readable)[]>`
      select d.stage, s.stage as "statementStage", f.file_name as "fileName", f.media_type as "mediaType", f.size, f.sha256
      from document d join statement s on s.council_id = d.council_id and s.id = d.statement_id
      join document_file f on f.council_id = d.council_id and f.document_id = d.id
        and f.no = coalesce(${no}::int, d.file_no)
      where d.id = ${id}`,
  );
  return row && mayReadDocument(person, row).may ? row : null;
}
