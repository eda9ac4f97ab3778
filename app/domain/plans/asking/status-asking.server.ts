import { readHoldingVoices } from "~/domain/plans/follow-up/holding-voices.server";
import type { MeasureRow } from "~/domain/plans/measure-row";
import { type LetterPromise, planLetters, promiseOf } from "~/kernel/letter-plan";
import type { Authority } from "~/platform/access/authority";
import { type LinkAbout, linksAbout } from "~/platform/access/links/links-about.server";
import {
  type LettersShown,
  markOfLetters,
  readLatestLetters,
  shownLetters,
} from "~/platform/mail/latest-letters.server";

/** What the page says before somebody is asked how a measure goes: who would get letters, who got the latest, which links hold. */
export interface StatusAsking {
  promise: LetterPromise;
  letters: LettersShown | null;
  /** Of the latest letters: who asks names what was read. */
  mark: string;
  links: LinkAbout[];
}

/** Of a measure that a party answers for today. */
export async function statusAsking(
  authority: Authority<"status:ask">,
  { id, organisationId, responsible }: Pick<MeasureRow, "id" | "organisationId" | "responsible">,
): Promise<StatusAsking> {
  const { today } = authority;
  const [voices, letters, links] = await authority.read((sql) =>
    Promise.all([
      readHoldingVoices(sql, today),
      readLatestLetters(sql, { kind: "measure", id }),
      linksAbout(sql, { purpose: "status", subjectId: id }, authority),
    ]),
  );
  const party = { organisationId: organisationId ?? "", name: responsible ?? "" };
  return {
    promise: promiseOf(planLetters([party], voices)),
    letters: shownLetters(letters),
    mark: markOfLetters(letters),
    links,
  };
}
