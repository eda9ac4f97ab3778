import type { Authority } from "~/platform/access/authority";

type Reader = Pick<Authority<never>, "read" | "now">;

/** An invitation that waits for an answer, or ran out without one. `sentAt` and `expiresAt` are ISO instants. */
export interface UnansweredInvitation {
  id: string;
  personId: string;
  name: string;
  sentAt: string;
  expiresAt: string;
  expired: boolean;
}

/** The council's invitations without an answer, the oldest first. */
export async function unansweredInvitations({ read, now }: Reader): Promise<UnansweredInvitation[]> {
  const rows = await read(
    (sql) => sql<{ id: string; personId: string; name: string; sent: Date; expires: Date }[]>`
      select i.id, i.person_id as "personId", p.name, i.sent_at as sent, i.expires_at as expires
      from invitation i join person p on p.council_id = i.council_id and p.id = i.person_id
      where i.accepted_at is null and i.revoked_at is null and p.account_id is null
      order by i.sent_at, i.id`,
  );
  return rows.map(({ sent, expires, ...row }) => ({
    ...row,
    sentAt: sent.toISOString(),
    expiresAt: expires.toISOString(),
    expired: expires <= now,
  }));
}
