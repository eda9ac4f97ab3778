import type { Work } from "~/platform/access/authority";
import { seatedCouncil } from "./seated-council.server";
import { askedParties, isSilent, type PartyStand, standsByParty } from "./stand-count";
import type { Statement } from "./statement";
import { loadStands } from "./statement-store.server";

/** The parties of today that have not answered a text, or have taken their answer back. */
export async function silentParties(
  work: Work,
  { id, fingerprint }: Pick<Statement, "id" | "fingerprint">,
): Promise<readonly PartyStand[]> {
  const parties = askedParties(await seatedCouncil(work, work.today));
  return standsByParty(parties, await loadStands(work, id), fingerprint ?? "").filter(isSilent);
}
