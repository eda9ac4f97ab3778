import { workspaceAddress } from "~/kernel/address/address";
import type { PlannedParty } from "~/kernel/letter-plan";
import type { Work } from "~/platform/access/authority";
import { withMandate } from "~/platform/http/site";
import { queueLetter } from "~/platform/mail/queue-letter.server";

/** Queues the planned letters to the party that takes a measure over. Returns how many. */
export async function tellReceiver(
  work: Work,
  { name: party, receivers }: PlannedParty,
  { planId, number, title }: { readonly planId: string; readonly number: string; readonly title: string },
): Promise<number> {
  for (const { address: to, language, representationId } of receivers) {
    await queueLetter(work, {
      to,
      language,
      template: "handOver",
      values: { party, measures: `${number} ${title}` },
      path: withMandate(
        workspaceAddress({ path: work.scope }, `/handlingsplan/${number}?plan=${planId}`),
        representationId,
      ),
    });
  }
  return receivers.length;
}
