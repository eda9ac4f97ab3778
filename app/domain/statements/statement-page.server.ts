import type { CompositionSnapshot } from "~/domain/parties/composition/composition-snapshot";
import { markOfStands } from "~/domain/positions/mark-of-stands";
import { readSeatedCouncil } from "~/domain/positions/read-seated-council.server";
import { readStands } from "~/domain/positions/read-stands.server";
import {
  countBehind,
  countStands,
  isSilent,
  type StandCount,
  seatedParties,
  standsByParty,
  standsOfOthers,
} from "~/domain/positions/stand-count";
import { mayWithdrawStand } from "~/domain/positions/stand-policy";
import {
  type PartyStandView,
  partyStandView,
  type StandView,
  standView,
} from "~/domain/positions/stand-view";
import { type LetterPromise, planLetters, promiseOf } from "~/kernel/letter-plan";
import { daysBetween, type LocalDate, localDateIn } from "~/kernel/local-date";
import type { YearNumber } from "~/kernel/numbering";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { personOf } from "~/platform/access/authority";
import {
  type LettersShown,
  markOfLetters,
  readLatestLetters,
  shownLetters,
} from "~/platform/mail/latest-letters.server";
import { type LastAsked, remindedAllOn } from "./asking/last-asked";
import { readLastAsked } from "./asking/last-asked.server";
import { readVoices } from "./asking/read-voices.server";
import type { StatementStage } from "./statement";
import { mayDoWith, mayDraftStatement, mayReadStatement, type StatementMay } from "./statement-policy";
import { addresseesOf } from "./text/addressees";
import { fingerprintOfStatement } from "./text/statement-canonical";

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
  registrationNumber: string | null;
  revisionNo: number;
  fingerprint: string | null;
  /** Of the text as it stands; that of a draft is not frozen yet. */
  textFingerprint: string;
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
  /** Parties whose answer to this text the reader may take back. */
  withdrawable: { organisationId: string; partyName: string }[];
  /** What the reader may do with the statement as it stands. */
  may: StatementMay;
  /** Who got the latest letters, and who did not. */
  letters: LettersShown | null;
  /** Who would get letters now, for the convenor: when all parties are asked, and when the silent ones are reminded. */
  receivers: { all: LetterPromise; silent: LetterPromise } | null;
  /** When each party was last written to, for the convenor while the text is open. */
  asking: LastAsked[];
  /** All who have not answered were reminded today, or could not be reached then. */
  remindedToday: boolean;
  /** The text was locked today, so that its letters are the day's already. */
  askedToday: boolean;
  /** Of the answers and the letters that the page shows: an act on them names what was read. */
  marks: { stands: string; letters: string };
}

interface Row
  extends Omit<
    StatementPage,
    | "addressees"
    | "number"
    | "frozenAt"
    | "publishedAt"
    | "may"
    | "withdrawable"
    | "marks"
    | "receivers"
    | "asking"
    | "remindedToday"
    | "askedToday"
    | "textFingerprint"
  > {
  addressees: string;
  frozenAt: Date | null;
  publishedAt: Date | null;
  numberYear: number | null;
  numberSeq: number | null;
  composition: CompositionSnapshot | null;
  asked: readonly string[];
}

/** The statement for a person of the council. 404 when it is not there, or still the convenor's own. */
export async function statementPage(
  authority: Pick<Authority<"statement:read">, "actor" | "today" | "read">,
  id: string,
): Promise<StatementPage> {
  const person = personOf(authority);
  return authority.read(async (sql) => {
    const [[row], stands, seated, voices, letters, asking] = await Promise.all([
      readStatement(sql, id),
      readStands(sql, "statement", id),
      readSeatedCouncil(sql, authority.today),
      readVoices(sql, authority.today),
      readLatestLetters(sql, { kind: "statement", id }),
      readLastAsked(sql, id),
    ]);
    if (!row || !mayReadStatement(person, row).may) throw new Response(null, { status: 404 });
    const { numberYear, numberSeq, composition, asked, ...statement } = row;
    const fingerprint = row.fingerprint ?? fingerprintOfStatement(row);
    const council = seatedParties(composition ?? seated);
    const spokenFor = new Set(voices.map(({ organisationId }) => organisationId));
    const parties = standsByParty(council, stands, { fingerprint, asked });
    const others = standsOfOthers(council, stands, fingerprint);
    const count = countStands(parties);
    const answers = [...parties.flatMap(({ current }) => current ?? []), ...others];
    return {
      ...statement,
      textFingerprint: fingerprint,
      addressees: addresseesOf(row),
      daysLeft: row.deadline === null ? null : daysBetween(authority.today, row.deadline),
      number: numberYear && numberSeq ? { year: numberYear, seq: numberSeq } : null,
      frozenAt: row.frozenAt?.toISOString() ?? null,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      parties: parties.map(partyStandView),
      count,
      may: mayDoWith(person, row, countBehind(count)),
      withdrawable: answers
        .filter((stand) => mayWithdrawStand(person, stand, spokenFor.has(stand.organisationId)).may)
        .map(({ organisationId, partyName }) => ({ organisationId, partyName })),
      others: others.map((stand) => ({
        ...standView(stand),
        organisationId: stand.organisationId,
        partyName: stand.partyName,
      })),
      letters: shownLetters(letters),
      receivers: mayDraftStatement(person).may
        ? {
            all: promiseOf(planLetters(council, voices)),
            silent: promiseOf(planLetters(parties.filter(isSilent), voices)),
          }
        : null,
      remindedToday: remindedAllOn(authority.today, parties.filter(isSilent), asking),
      askedToday: row.frozenAt !== null && localDateIn(row.frozenAt) === authority.today,
      asking: mayDraftStatement(person).may ? asking : [],
      marks: { stands: markOfStands(parties), letters: markOfLetters(letters) },
    };
  });
}

function readStatement(sql: ReadSql, id: string) {
  return sql<Row[]>`
    select s.id, s.title, s.body, s.addressees, s.stage, s.deadline, s.registration_number as "registrationNumber",
           s.revision_no as "revisionNo", s.fingerprint, s.frozen_at as "frozenAt", s.adopted_on as "adoptedOn",
           s.decision, s.number_year as "numberYear", s.number_seq as "numberSeq",
           s.published_at as "publishedAt", s.composition_on as "compositionOn", s.composition, s.version,
           to_json(coalesce(s.asked, '{}')) as asked
    from statement s
    where s.id = ${id}`;
}
