import type { LetterReceipt, PlannedParty, Receiver } from "~/kernel/letter-plan";

/** Sends a plan's letters by `write`, which queues one and returns its id, and says who could not be reached. */
export async function sendPlanned(
  plan: readonly PlannedParty[],
  write: (receiver: Receiver, party: PlannedParty) => Promise<string>,
): Promise<LetterReceipt> {
  const receipt = { reached: [], unreached: [], ids: [] } as Required<LetterReceipt>;
  for (const party of plan) {
    const { organisationId, name, receivers, why } = party;
    const ids: string[] = [];
    for (const receiver of receivers) ids.push(await write(receiver, party));
    receipt.ids.push(...ids);
    if (why) receipt.unreached.push({ party: name, why, organisationId });
    else receipt.reached.push({ party: name, letters: receivers.length, organisationId, ids });
  }
  return receipt;
}
