import { type LocalDate, utcDate } from "~/kernel/local-date";
import type { ReadSql, Work } from "~/platform/access/authority";
import type { HoldingVoice } from "./receiver-letters";

/** Everyone who speaks for a party on a day, for a page, in the order in which an act reads them. */
export function readHoldingVoices(sql: ReadSql, day: LocalDate) {
  return sql<HoldingVoice[]>`
    select r.holding_id as "holdingId", h.organisation_id as "organisationId", r.id as "representationId",
           p.email, p.language
    from representation r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
    where valid_on(r.valid_from, r.valid_to, ${day})
    order by r.id`;
}

/** The same today, for an act. */
export async function loadHoldingVoices({ db, scope, today }: Work): Promise<HoldingVoice[]> {
  const at = utcDate(today);
  const rows = await db.representation.findMany({
    where: { councilId: scope, validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] },
    select: {
      id: true,
      holdingId: true,
      holding: { select: { organisationId: true } },
      person: { select: { email: true, language: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, holdingId, holding, person }) => ({
    holdingId,
    organisationId: holding.organisationId,
    representationId: id,
    email: person.email,
    language: person.language === "en" ? "en" : "sv",
  }));
}
