import type { Work } from "~/platform/access/authority";

/** The measures of a plan that are not reported as done, each with the holding that answers for it today. */
export async function measuresLeftOpen(
  { db, scope, today }: Work,
  planId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.$queryRaw<{ id: string; holding: string | null }[]>`
    select m.id::text as id, coalesce(h.to_holding_id, m.responsible_holding_id)::text as holding
    from measure m
    left join lateral (
      select to_holding_id from hand_over
      where council_id = m.council_id and measure_id = m.id and on_date <= ${today}::date
      order by on_date desc, recorded_at desc limit 1) h on true
    left join last_word(m.council_id, m.id) r on true
    where m.council_id = ${scope} and m.plan_id = ${planId}::uuid and r.state is distinct from 'done'`;
  return new Map(rows.map(({ id, holding }) => [id, holding]));
}
