import type { Language } from "~/domain/councils/council-profile";
import type { LocalDate } from "~/domain/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { withMandate } from "~/platform/http/site";
import { formatDay } from "~/platform/i18n/dates";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { type Speaker, speakersToday } from "./seated-council.server";
import type { AskedParty } from "./stand-count";

/** Why no letter went to a party. */
export type UnreachedReason = "noSpeaker" | "noAddress";

/** Exactly who got a letter and who did not, by party; kept in the trail and shown to the convenor. */
export type LetterReceipt = {
  reached: { party: string; letters: number }[];
  unreached: { party: string; why: UnreachedReason }[];
};

export interface Asking {
  template: "standAsked" | "standReminder";
  title: string;
  deadline: LocalDate | null;
  /** Own address of the page on which a party answers. */
  answerAt: string;
}

/** Sends a letter to everyone who speaks for each of the parties, and says who could not be reached. */
export async function askParties(
  work: Work,
  parties: readonly AskedParty[],
  { template, title, deadline, answerAt }: Asking,
): Promise<LetterReceipt> {
  const speakers = await speakersToday(work);
  const receipt: LetterReceipt = { reached: [], unreached: [] };
  const lastDay = (language: Language) =>
    deadline === null
      ? work.post.translations.t(language, work.scope, "statements")("letter.noDeadline")
      : formatDay(deadline, language);
  for (const { organisationId, name: party } of parties) {
    const own = speakers.filter((speaker) => speaker.organisationId === organisationId);
    const receivers = receiversOf(own);
    for (const [to, { language, representationId }] of receivers) {
      const values = { title, party, deadline: lastDay(language) };
      const path = withMandate(answerAt, representationId);
      await queueLetter(work, { to, language, template, values, path });
    }
    if (receivers.size > 0) receipt.reached.push({ party, letters: receivers.size });
    else receipt.unreached.push({ party, why: own.length === 0 ? "noSpeaker" : "noAddress" });
  }
  return receipt;
}

/** Each address once, with the person who has it. */
function receiversOf(speakers: readonly Speaker[]): Map<string, Speaker> {
  return new Map(
    speakers.flatMap((speaker) => (speaker.email === null ? [] : [[speaker.email.toLowerCase(), speaker]])),
  );
}
