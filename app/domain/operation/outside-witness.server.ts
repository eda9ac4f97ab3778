import type { Authority } from "~/platform/access/authority";
import type { ChainFault } from "~/platform/audit/audit-chain";

/** Under which the heads that were sent out stand in the platform's own trail. */
export const headsPublished = { act: "operator.headsPublished", subjectKind: "heads" } as const;

/**
 * What tells from outside of a chain that it once was longer or another: the heads that were sent out, what an earlier
 * check found, and for a chain without entries that its council has rows, which nobody makes without one. `entries` is
 * what it holds now.
 */
export async function faultByWitness(
  authority: Authority<"system">,
  scope: string,
  entries: number,
): Promise<ChainFault | null> {
  const { act, subjectKind } = headsPublished;
  const [[gone], [seen]] = await authority.read((sql) =>
    Promise.all([
      sql<{ seq: number }[]>`
        select published.seq from (
          select p.seq as day, said->>'hash' as hash,
                 case when said->>'seq' ~ '^[0-9]{1,15}$' then (said->>'seq')::bigint end as seq
          from audit_entry p cross join lateral (select p.after->'heads'->${scope} as said) of_scope
          where p.council_id = '_platform' and p.subject_kind = ${subjectKind} and p.act = ${act} and said is not null
        ) published
        where not exists (
          select from audit_entry e
          where e.council_id = ${scope} and e.seq = published.seq and e.hash = published.hash)
        order by day limit 1`,
      sql<{ most: number; rows: boolean }[]>`
        select coalesce((
                 select max((report->>'entries')::bigint)
                 from audit_check cross join lateral jsonb_array_elements(results) report
                 where jsonb_typeof(results) = 'array' and report->>'scope' = ${scope}
                   and report->'fault' = 'null'), 0) as most,
               exists (select from seat where council_id = ${scope})
                 or exists (select from person where council_id = ${scope})
                 or exists (select from plan where council_id = ${scope})
                 or exists (select from statement where council_id = ${scope}) as rows`,
    ]),
  );
  if (gone) return { seq: gone.seq, kind: "published" };
  const least = Math.max(seen?.most ?? 0, seen?.rows ? 1 : 0);
  return entries < least ? { seq: entries + 1, kind: "missing" } : null;
}
