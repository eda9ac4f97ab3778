import { speakersToday } from "~/domain/statements/seated-council.server";
import type { Language } from "~/kernel/language";
import { type PlannedParty, planLetters, type WhyUnreached } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { withMandate } from "~/platform/http/site";
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
  template: "standAsked" | "standReminder";
  title: string;
  deadline: LocalDate | null;
  /** Own address of the page on which a party answers. */
  answerAt: string;
}

/** Sends the planned letters, and says who could not be reached. */
export async function askParties(
  work: Work,
  plan: readonly PlannedParty[],
  { template, title, deadline, answerAt }: Asking,
): Promise<LetterReceipt> {
  const receipt = { reached: [], unreached: [], ids: [] } as Required<LetterReceipt>;
  const lastDay = (language: Language) =>
    deadline === null
      ? work.post.translations.t(language, work.scope, "statements")("letter.noDeadline")
      : formatDay(deadline, language);
  for (const { organisationId, name: party, receivers, why } of plan) {
    const ids: string[] = [];
    for (const { address: to, language, representationId } of receivers) {
      const values = { title, party, deadline: lastDay(language) };
      const path = withMandate(answerAt, representationId);
      ids.push(await queueLetter(work, { to, language, template, values, path }));
    }
    receipt.ids.push(...ids);
    if (why) receipt.unreached.push({ party, why, organisationId });
    else receipt.reached.push({ party, letters: receivers.length, organisationId, ids });
  }
  return receipt;
}
