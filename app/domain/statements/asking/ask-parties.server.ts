import { speakersToday } from "~/domain/positions/seated-council.server";
import type { Language } from "~/kernel/language";
import { type LetterReceipt, type PlannedParty, planLetters } from "~/kernel/letter-plan";
import type { LocalDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { linkExpiry } from "~/platform/access/links/link-end";
import { makeLink } from "~/platform/access/links/make-link.server";
import { formatDay } from "~/platform/i18n/dates";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { sendPlanned } from "~/platform/mail/send-planned.server";

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
  const expiresAt = linkExpiry(work.today, deadline);
  const lastDay = (language: Language) =>
    deadline === null
      ? work.post.translations.t(language, work.scope, "statements")("letter.noDeadline")
      : formatDay(deadline, language);
  return sendPlanned(plan, async ({ address: to, language, representationId }, { name: party }) => {
    const values = { title, party, deadline: lastDay(language) };
    const link = { purpose: "stand", subjectId: statementId, representationId, expiresAt } as const;
    const path = await makeLink(work, link);
    return queueLetter(work, { to, language, template, values, path });
  });
}
