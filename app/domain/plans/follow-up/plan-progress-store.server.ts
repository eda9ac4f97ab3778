import type { Work } from "~/platform/access/authority";

/** The measures of a plan that are not reported as done, each with the holding that answers for it today. */
export async function measuresLeftOpen(
  { db, scope, today }: Work,
  planId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.$queryRaw<{ id: string; holding: string | null }[]>`
    select m.id::text as id, a.holding_id::text as holding
    from measure m
    join answering_on(m.council_id, m.id, m.responsible_holding_id, ${today}::date) a on true
    left join last_word(m.council_id, m.id) r on true
    where m.council_id = ${scope} and m.plan_id = ${planId}::uuid and r.state is distinct from 'done'`;
  return new Map(rows.map(({ id, holding }) => [id, holding]));
}
