import type { LocalDate } from "~/domain/kernel/local-date";
import type { Work } from "~/platform/access/authority";
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
  const words = work.post.translations.t("sv", work.scope, "statements");
  const lastDay = deadline === null ? words("letter.noDeadline") : formatDay(deadline, "sv");
  for (const { organisationId, name: party } of parties) {
    const own = speakers.filter((speaker) => speaker.organisationId === organisationId);
    const addresses = addressesOf(own);
    for (const to of addresses) {
      const values = { title, party, deadline: lastDay };
      await queueLetter(work, { to, language: "sv", template, values, path: answerAt });
    }
    if (addresses.length > 0) receipt.reached.push({ party, letters: addresses.length });
    else receipt.unreached.push({ party, why: own.length === 0 ? "noSpeaker" : "noAddress" });
  }
  return receipt;
}

function addressesOf(speakers: readonly Speaker[]): string[] {
  return [...new Set(speakers.flatMap(({ email }) => (email === null ? [] : email.toLowerCase())))];
}
