import type { Authority } from "~/platform/access/authority";

export interface WorkspaceFrameFacts {
  /** Mandates that the person can choose between in this council today. */
  mandates: number;
}

/** What the frame of the workspace says of the person beyond name, role and party. */
export function workspaceFrame(authority: Authority<"workspace:open">): Promise<WorkspaceFrameFacts> {
  const { actor, today } = authority;
  return authority.read(async (sql) => {
    const [found] = await sql<{ mandates: number }[]>`
      select count(*)::int as mandates
      from person p
      join representation r on r.council_id = p.council_id and r.person_id = p.id
      join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
      where p.account_id = ${actor.accountId}
        and r.valid_from <= ${today} and (r.valid_to is null or ${today} < r.valid_to)
        and h.valid_from <= ${today} and (h.valid_to is null or ${today} < h.valid_to)`;
    return { mandates: found?.mandates ?? 0 };
  });
}
