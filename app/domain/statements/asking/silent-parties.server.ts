import { loadStands } from "~/domain/positions/read-stands.server";
import { seatedCouncil } from "~/domain/positions/seated-council.server";
import { isSilent, type PartyStand, seatedParties, standsByParty } from "~/domain/positions/stand-count";
import type { Statement } from "~/domain/statements/statement";
import type { Work } from "~/platform/access/authority";

/** The parties of today that were asked about a text and have not answered, or have taken their answer back. */
export async function silentParties(
  work: Work,
  statement: Pick<Statement, "id" | "fingerprint" | "asked">,
): Promise<readonly PartyStand[]> {
  const parties = seatedParties(await seatedCouncil(work, work.today));
  return standsByParty(parties, await loadStands(work, "statement", statement.id), statement).filter(
    isSilent,
  );
}
