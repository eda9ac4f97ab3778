import { isId } from "~/kernel/ids";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import type { PartVersion } from "./part-version";

/** The text of each part of an adopted plan as it holds on a day, the same rule as `partsOn`; none while it is a draft. */
export function partsOnDay(
  reader: Pick<Authority<never>, "read">,
  planId: string,
  day: LocalDate,
): Promise<readonly PartVersion[]> {
  if (!isId(planId)) return Promise.resolve([]);
  return reader.read(
    (sql) => sql<PartVersion[]>`
      select part, lineage_id as "lineageId", number, content, valid_from as "validFrom", valid_to as "validTo"
      from part_version where plan_id = ${planId} and valid_on(valid_from, valid_to, ${day})
      order by part, lineage_id`,
  );
}
