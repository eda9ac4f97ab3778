import type { Work } from "~/platform/access/authority";
import { seatedCouncil } from "./seated-council.server";
import { isSilent, type PartyStand, seatedParties, standsByParty } from "./stand-count";
import type { Statement } from "./statement";
import { loadStands } from "./statement-store.server";

/** The parties of today that were asked about a text and have not answered, or have taken their answer back. */
export async function silentParties(
  work: Work,
  statement: Pick<Statement, "id" | "fingerprint" | "asked">,
): Promise<readonly PartyStand[]> {
  const parties = seatedParties(await seatedCouncil(work, work.today));
  return standsByParty(parties, await loadStands(work, statement.id), statement).filter(isSilent);
}
