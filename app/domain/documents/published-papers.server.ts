import type { YearNumber } from "~/kernel/numbering";
import type { Authority } from "~/platform/access/authority";

export interface PublishedPaper {
  id: string;
  title: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** The published papers on a published statement. One statement. */
export function publishedPapers(
  reader: Pick<Authority<"counter">, "read">,
  { year, seq }: YearNumber,
): Promise<PublishedPaper[]> {
  return reader.read(
    (sql) => sql<PublishedPaper[]>`
      select d.id, d.title, f.file_name as "fileName", f.media_type as "mediaType", f.size, f.sha256
      from statement s join document d on d.council_id = s.council_id and d.statement_id = s.id
      join document_file f on f.council_id = d.council_id and f.document_id = d.id and f.no = d.file_no
      where s.number_year = ${year} and s.number_seq = ${seq} and s.published_at is not null
        and d.stage = 'published'
      order by d.published_at, d.id limit 50`,
  );
}
