import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";

type Fragment = ReturnType<ReadSql>;

/** An organisation's name on a day, given or as SQL; `o` is the alias of its row. The same rule as `nameOn`. */
export function nameOnDay(sql: ReadSql, day: LocalDate | Fragment) {
  return sql`coalesce((
    select n.name from organisation_name n
    where n.organisation_id = o.id and n.kind = 'former' and n.valid_to > ${day}::date
      and (n.valid_from is null or n.valid_from <= ${day}::date)
    order by n.valid_to limit 1), o.name)`;
}
