import type { YearNumber } from "~/kernel/numbering";
import type { Authority } from "~/platform/access/authority";
import { partyWasAsked } from "./asking/was-asked.server";

/** A published statement in a list; `behind` counts the parties of that day that stand behind without reservation. */
export interface PublishedListItem {
  number: YearNumber;
  title: string;
  publishedAt: string;
  addressees: string;
  behind: number;
  /** Behind with a reservation. */
  reserved: number;
  /** Parties that sat in the council on the day of publication, and were asked or have answered. */
  of: number;
}

type Row = Omit<PublishedListItem, "number" | "publishedAt"> & {
  total: number;
  year: number;
  seq: number;
  publishedAt: Date;
};

/** Statements that the list shows. */
const mostListed = 500;

/** The council's latest published statements, latest first, and how many there are in all. */
export async function publishedStatements(
  reader: Pick<Authority<"counter">, "read">,
): Promise<{ statements: PublishedListItem[]; total: number }> {
  return reader.read(async (sql) => {
    const rows = await sql<Row[]>`
      select s.number_year as year, s.number_seq as seq, s.title, s.published_at as "publishedAt", s.addressees,
             count(*) over () as total,
             count(distinct seat ->> 'organisationId')
               filter (where said.kind is not null or ${partyWasAsked(sql, sql`(seat ->> 'organisationId')::uuid`)}) as "of",
             count(distinct seat ->> 'organisationId')
               filter (where said.kind = 'behind' and said.withdrawn_at is null) as behind,
             count(distinct seat ->> 'organisationId')
               filter (where said.kind = 'behind-with-reservation' and said.withdrawn_at is null) as reserved
      from statement s
      cross join lateral jsonb_array_elements(s.composition -> 'seats') seat
      left join lateral (
        select t.kind, t.withdrawn_at from stand t
        where t.council_id = s.council_id and t.statement_id = s.id and t.fingerprint = s.fingerprint
          and t.organisation_id = (seat ->> 'organisationId')::uuid
        order by t.given_at desc, t.id desc limit 1
      ) said on true
      where s.published_at is not null
      group by s.council_id, s.id
      order by s.number_year desc, s.number_seq desc
      limit ${mostListed}`;
    const statements = rows.map(({ year, seq, publishedAt, total: _total, ...row }) => ({
      ...row,
      number: { year, seq },
      publishedAt: publishedAt.toISOString(),
    }));
    return { statements, total: rows[0]?.total ?? 0 };
  });
}
