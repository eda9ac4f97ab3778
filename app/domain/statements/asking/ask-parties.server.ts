import { speakersToday } from "~/domain/positions/seated-council.server";
import type { Language } from "~/kernel/language";
import { type PlannedParty, planLetters, type WhyUnreached } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { linkExpiry } from "~/platform/access/links/link-end";
import { makeLink } from "~/platform/access/links/make-link.server";
import { formatDay } from "~/platform/i18n/dates";
import { queueLetter } from "~/platform/mail/queue-letter.server";

/** Exactly who got a letter and who did not, by party; kept in the trail and shown to the convenor. */
export type LetterReceipt = {
  reached: { party: string; letters: number; organisationId?: string; ids?: string[] }[];
  unreached: { party: string; why: WhyUnreached; organisationId?: string }[];
  /** Of all letters, to tell whether they have gone out; receipts of earlier releases have no ids. */
  ids?: string[];
};

/** Who gets letters when these parties are asked now. */
export async function planAsking(
  work: Work,
  parties: readonly { readonly organisationId: string; readonly name: string }[],
): Promise<readonly PlannedParty[]> {
  return planLetters(parties, await speakersToday(work));
}

export interface Asking {
  statementId: string;
  template: "standAsked" | "standReminder";
  title: string;
  deadline: LocalDate | null;
}

/** Sends the planned letters, each with a link of its receiver's own to answer by, and says who could not be reached. */
export async function askParties(
  work: Work,
  plan: readonly PlannedParty[],
  { statementId, template, title, deadline }: Asking,
): Promise<LetterReceipt> {
  const receipt = { reached: [], unreached: [], ids: [] } as Required<LetterReceipt>;
  const expiresAt = linkExpiry(work.today, deadline);
  const lastDay = (language: Language) =>
    deadline === null
      ? work.post.translations.t(language, work.scope, "statements")("letter.noDeadline")
      : formatDay(deadline, language);
  for (const { organisationId, name: party, receivers, why } of plan) {
    const ids: string[] = [];
    for (const { address: to, language, representationId } of receivers) {
      const values = { title, party, deadline: lastDay(language) };
      const link = { purpose: "stand", subjectId: statementId, representationId, expiresAt } as const;
      const path = await makeLink(work, link);
      ids.push(await queueLetter(work, { to, language, template, values, path }));
    }
    receipt.ids.push(...ids);
    if (why) receipt.unreached.push({ party, why, organisationId });
    else receipt.reached.push({ party, letters: receivers.length, organisationId, ids });
  }
  return receipt;
}
