import { type InvitationState, invitationState } from "~/domain/people/invitation";
import type { Authority } from "~/platform/access/authority";

export interface ListedInvitation {
  id: string;
  council: string;
  name: string;
  sentAt: string;
  state: InvitationState;
}

/** The latest invitations of all councils. */
export async function allInvitations(authority: Authority<"account:manage">): Promise<ListedInvitation[]> {
  interface Row {
    id: string;
    council: string;
    name: string;
    sentAt: Date;
    expiresAt: Date;
    acceptedAt: Date | null;
    revokedAt: Date | null;
  }
  const rows = await authority.read(
    (sql) => sql<Row[]>`
      select i.id, i.council_id as council, p.name, i.sent_at as "sentAt", i.expires_at as "expiresAt",
             i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"
      from invitation i join person p on p.council_id = i.council_id and p.id = i.person_id
      order by i.sent_at desc, i.id limit 200`,
  );
  return rows.map(({ id, council, name, sentAt, ...times }) => ({
    id,
    council,
    name,
    sentAt: sentAt.toISOString(),
    state: invitationState(times, authority.now),
  }));
}
