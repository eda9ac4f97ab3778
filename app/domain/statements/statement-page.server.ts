import type { LocalDate } from "~/domain/kernel/local-date";
import { daysBetween } from "~/domain/kernel/local-date";
import type { YearNumber } from "~/domain/kernel/numbering";
import type { CompositionSnapshot } from "~/domain/parties/composition-snapshot";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { personOf } from "~/platform/access/authority";
import { addresseesOf } from "./addressees";
import type { LetterReceipt } from "./ask-parties.server";
import { readSeatedCouncil } from "./read-seated-council.server";
import { askedParties, countStands, type StandCount, standsByParty, standsOfOthers } from "./stand-count";
import { type PartyStandView, partyStandView, type StandView, standView } from "./stand-view";
import type { StatementStage } from "./statement";
import { fingerprintOfStatement } from "./statement-canonical";
import { mayReadStatement } from "./statement-policy";
import { type StandRow, standOf } from "./statement-row";

/** A statement with everything that a page of the workspace says about it. */
export interface StatementPage {
  id: string;
  title: string;
  body: string;
  addressees: readonly string[];
  stage: StatementStage;
  deadline: LocalDate | null;
  /** Days to the last day to answer: 0 on that day, negative after it. */
  daysLeft: number | null;
  area: { id: string; position: number; title: string } | null;
  registrationNumber: string | null;
  revisionNo: number;
  fingerprint: string | null;
  frozenAt: string | null;
  adoptedOn: LocalDate | null;
  decision: string | null;
  number: YearNumber | null;
  publishedAt: string | null;
  compositionOn: LocalDate | null;
  version: number;
  /** Parties in the order of the composition: of today, or of the day of publication. */
  parties: PartyStandView[];
  count: StandCount;
  /** Answers to this text from parties that are not among them, such as those that have left. */
  others: (StandView & { organisationId: string; partyName: string })[];
  /** Who got the latest letters, and who did not. */
  letters: { act: string; at: string; receipt: LetterReceipt } | null;
}

interface Row extends Omit<StatementPage, "addressees" | "area" | "number" | "frozenAt" | "publishedAt"> {
  addressees: string;
  areaId: string | null;
  areaTitle: string | null;
  areaPosition: number | null;
  frozenAt: Date | null;
  publishedAt: Date | null;
  numberYear: number | null;
  numberSeq: number | null;
  composition: CompositionSnapshot | null;
}

/** The statement for a person of the council. 404 when it is not there, or still the convenor's own. */
export async function statementPage(
  authority: Pick<Authority<"statement:read">, "actor" | "today" | "read">,
  id: string,
): Promise<StatementPage> {
  return authority.read(async (sql) => {
    const [[row], stands, seated, [letters]] = await Promise.all([
      readStatement(sql, id),
      readStands(sql, id),
      readSeatedCouncil(sql, authority.today),
      readLetters(sql, id),
    ]);
    if (!row || !mayReadStatement(personOf(authority), row).may) throw new Response(null, { status: 404 });
    const { areaId, areaTitle, areaPosition, numberYear, numberSeq, composition, ...statement } = row;
    const fingerprint = row.fingerprint ?? fingerprintOfStatement(row);
    const asked = askedParties(composition ?? seated);
    const parties = standsByParty(asked, stands.map(standOf), fingerprint);
    return {
      ...statement,
      addressees: addresseesOf(row),
      daysLeft: row.deadline === null ? null : daysBetween(authority.today, row.deadline),
      area: areaId && areaTitle ? { id: areaId, title: areaTitle, position: areaPosition ?? 0 } : null,
      number: numberYear && numberSeq ? { year: numberYear, seq: numberSeq } : null,
      frozenAt: row.frozenAt?.toISOString() ?? null,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      parties: parties.map(partyStandView),
      count: countStands(parties),
      others: standsOfOthers(asked, stands.map(standOf), fingerprint).map((stand) => ({
        ...standView(stand),
        organisationId: stand.organisationId,
        partyName: stand.partyName,
      })),
      letters: letters ? { act: letters.act, at: letters.at.toISOString(), receipt: letters.receipt } : null,
    };
  });
}

function readStatement(sql: ReadSql, id: string) {
  return sql<Row[]>`
    select s.id, s.title, s.body, s.addressees, s.stage, s.deadline, s.registration_number as "registrationNumber",
           s.revision_no as "revisionNo", s.fingerprint, s.frozen_at as "frozenAt", s.adopted_on as "adoptedOn",
           s.decision, s.number_year as "numberYear", s.number_seq as "numberSeq",
           s.published_at as "publishedAt", s.composition_on as "compositionOn", s.composition, s.version,
           a.id as "areaId", a.title as "areaTitle", a.position as "areaPosition"
    from statement s
    left join priority_area a on a.council_id = s.council_id and a.id = s.area_id
    where s.id = ${id}`;
}

function readStands(sql: ReadSql, id: string) {
  return sql<StandRow[]>`
    select id, statement_id as "statementId", holding_id as "holdingId", organisation_id as "organisationId",
           party_name as "partyName", kind, text, fingerprint, given_at as "givenAt", given_by as "givenBy",
           given_role as "givenRole", representation_id as "representationId", withdrawn_at as "withdrawnAt",
           withdrawn_by as "withdrawnBy", withdrawn_role as "withdrawnRole", withdrawn_why as "withdrawnWhy",
           withdrawn_representation_id as "withdrawnRepresentationId"
    from stand where statement_id = ${id}`;
}

function readLetters(sql: ReadSql, id: string) {
  return sql<{ act: string; at: Date; receipt: LetterReceipt }[]>`
    select act, at, after -> 'letters' as receipt from audit_entry
    where subject_kind = 'statement' and subject_id = ${id} and after ? 'letters'
    order by seq desc limit 1`;
}
