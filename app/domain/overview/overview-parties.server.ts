import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import type { LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { Authority } from "~/platform/access/authority";

/** A party on an ordinary or a co-opted seat on the day, under its name of that day. */
export interface OverviewParty {
  councilId: string;
  organisationId: string;
  name: string;
  perspectives: Perspective[];
  coOpted: boolean;
}

/** Who sits in the councils on a day, each party once per council, by name; from rollup rows. One statement. */
export function overviewParties(
  authority: Pick<Authority<"overview:read">, "read">,
  day: LocalDate,
): Promise<OverviewParty[]> {
  return authority.read(async (sql) => {
    const rows = await sql<OverviewParty[]>`
      select r.council_id as "councilId", r.organisation_id as "organisationId",
             ${nameOnDay(sql, day)} as name,
             r.perspectives, r.co_opted as "coOpted"
      from party_rollup r
      join organisation o on o.id = r.organisation_id
      where valid_on(r.from_day, r.to_day, ${day})
      order by name, r.council_id, r.organisation_id`;
    return [...rows];
  });
}
