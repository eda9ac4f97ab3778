import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import type { Stand } from "~/domain/positions/stand";
import {
  countStands,
  type StandCount,
  seatedParties,
  standsByParty,
  standsOfOthers,
} from "~/domain/positions/stand-count";
import {
  type PartyStandView,
  partyStandView,
  type StandView,
  standView,
} from "~/domain/positions/stand-view";
import type { LocalDate } from "~/kernel/local-date";
import type { YearNumber } from "~/kernel/numbering";
import type { Perspective } from "~/kernel/perspective";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { addresseesOf } from "./text/addressees";

/** A published statement as anyone may read it: organisations, no persons. */
export interface PublishedStatement {
  number: YearNumber;
  title: string;
  body: string;
  addressees: readonly string[];
  registrationNumber: string | null;
  frozenAt: string;
  fingerprint: string;
  adoptedOn: LocalDate | null;
  decision: string | null;
  publishedAt: string;
  compositionOn: LocalDate;
  /** Parties of the day of publication, in the order of that day's composition. */
  parties: PartyStandView[];
  count: StandCount;
  /** Answers to the text from parties that had left the council before it was published. */
  others: (StandView & { partyName: string })[];
  /** Perspectives of the seats that were vacant that day, one for each seat. */
  vacant: Perspective[];
  coOpted: string[];
}

type Row = Omit<PublishedStatement, "number" | "addressees" | "publishedAt" | "frozenAt"> & {
  id: string;
  addressees: string;
  publishedAt: Date;
  frozenAt: Date;
  composition: CompositionSnapshot;
  asked: readonly string[];
};

type PublicStandRow = Pick<
  Stand,
  | "id"
  | "organisationId"
  | "partyName"
  | "kind"
  | "text"
  | "fingerprint"
  | "givenAt"
  | "withdrawnAt"
  | "withdrawnWhy"
> & { withdrawnSaidBy: "party" | "convenor" | null };

/** A published statement by its number, or null when there is none. */
export async function publishedStatement(
  reader: Pick<Authority<"counter">, "read">,
  number: YearNumber,
): Promise<PublishedStatement | null> {
  return reader.read(async (sql) => {
    const [[row], stands] = await Promise.all([readRow(sql, number), readStands(sql, number)]);
    if (!row) return null;
    const { composition, id, asked, ...statement } = row;
    const seated = seatedParties(composition);
    const given = stands.map(({ withdrawnSaidBy, ...stand }): Stand => {
      const withdrawnRole = withdrawnSaidBy === "convenor" ? "convenor" : null;
      return { ...stand, ...unsaid, withdrawnRole, subjectKind: "statement", subjectId: id };
    });
    const parties = standsByParty(seated, given, { fingerprint: row.fingerprint, asked });
    return {
      ...statement,
      number,
      addressees: addresseesOf(row),
      publishedAt: row.publishedAt.toISOString(),
      frozenAt: row.frozenAt.toISOString(),
      parties: parties.map(partyStandView),
      count: countStands(parties),
      others: standsOfOthers(seated, given, row.fingerprint).map((stand) => ({
        ...standView(stand),
        partyName: stand.partyName,
      })),
      vacant: composition.seats.flatMap((seat) => (seat.organisationId === null ? seat.perspective : [])),
      coOpted: composition.coOpted.flatMap(({ name }) => name ?? []),
    };
  });
}

/** What the public is not told of a stand: who gave it, and by which mandate. */
const unsaid = {
  holdingId: "",
  givenBy: "",
  givenRole: "representative",
  representationId: null,
  withdrawnBy: null,
  withdrawnRepresentationId: null,
  withdrawnOnWordOf: null,
} as const;

function readRow(sql: ReadSql, { year, seq }: YearNumber) {
  return sql<Row[]>`
    select s.id, s.title, s.body, s.addressees, s.registration_number as "registrationNumber",
           s.frozen_at as "frozenAt", s.fingerprint, s.adopted_on as "adoptedOn", s.decision,
           s.published_at as "publishedAt", s.composition_on as "compositionOn", s.composition,
           to_json(coalesce(s.asked, '{}')) as asked
    from statement s
    where s.number_year = ${year} and s.number_seq = ${seq} and s.published_at is not null`;
}

function readStands(sql: ReadSql, { year, seq }: YearNumber) {
  return sql<PublicStandRow[]>`
    select t.id, t.organisation_id as "organisationId", t.party_name as "partyName", t.kind, t.text, t.fingerprint,
           t.given_at as "givenAt", t.withdrawn_at as "withdrawnAt", t.withdrawn_why as "withdrawnWhy",
           t.withdrawn_said_by as "withdrawnSaidBy"
    from statement s join stand t on t.council_id = s.council_id and t.statement_id = s.id
    where s.number_year = ${year} and s.number_seq = ${seq} and s.published_at is not null`;
}
