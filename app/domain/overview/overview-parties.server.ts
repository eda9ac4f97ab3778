import type { LocalDate } from "~/domain/kernel/local-date";
import type { Perspective } from "~/domain/parties/perspective";
import type { Authority } from "~/platform/access/authority";

/** A party on an ordinary or a co-opted seat on the day, with the municipality it belongs to now. */
export interface OverviewParty {
  councilId: string;
  organisationId: string;
  name: string;
  perspective: Perspective;
  coOpted: boolean;
  municipalityCode: string | null;
}

/** Who sits in the councils on a day, each party once per council, by name. One statement. */
export function overviewParties(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<OverviewParty[]> {
  return authority.read(async (sql) => {
    const rows = await sql<OverviewParty[]>`
      select distinct on (o.name, h.council_id, o.id)
             h.council_id as "councilId", o.id as "organisationId",
             coalesce((select n.name from organisation_name n
               where n.organisation_id = o.id and n.kind = 'former'
                 and (n.valid_from is null or n.valid_from <= ${day}) and ${day} < n.valid_to
               order by n.valid_to limit 1), o.name) as name,
             s.perspective, s.kind = 'co-opted' as "coOpted", o.municipality_code as "municipalityCode"
      from seat s
      join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
      join organisation o on o.id = h.organisation_id
      where s.valid_from <= ${day} and (s.valid_to is null or ${day} < s.valid_to)
        and h.valid_from <= ${day} and (h.valid_to is null or ${day} < h.valid_to)
      order by o.name, h.council_id, o.id, s.kind desc`;
    return [...rows];
  });
}
