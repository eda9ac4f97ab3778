import type { InvitationState } from "~/domain/people/invitation";
import type { Authority } from "~/platform/access/authority";
import type { Platform } from "~/platform/http/platform";
import { staffLinkDays } from "./staff-accounts.server";

/** Someone whom an operator has invited by name. */
export interface StaffInvitation {
  accountId: string;
  name: string;
  /** The roles that are in force. */
  roles: readonly { role: string; council: string | null }[];
  sentAt: string;
  state: InvitationState;
}

interface Row {
  id: string;
  name: string;
  made: Date;
  seen: Date | null;
  disabled: boolean;
  expires: Date | null;
  used: Date | null;
  /** The link stopped working before its time. */
  ended: boolean;
  roles: { role: string; council: string | null }[];
}

const day = 86_400_000;

/**
 * Invitations by the operators, the latest first. Links are swept away once they have run out: someone who holds a
 * role, has never signed in, and has had an account for longer than a link holds, had one.
 */
export async function staffInvitations(
  platform: Platform,
  { now, today }: Authority<"account:manage">,
): Promise<StaffInvitation[]> {
  const sweptBefore = new Date(now.getTime() - staffLinkDays * day);
  const rows = await platform.database.session<Row[]>`
    select a.id, a.name, a.created_at as made, a.last_sign_in_at as seen, a.disabled_at is not null as disabled,
           link.expires_at as expires, link.used_at as used, link.ended_at is not null as ended, held.roles
    from identity.account a
    left join lateral (
      select expires_at, used_at, ended_at from identity.sign_in_link
      where account_id = a.id and purpose = 'invitation' order by expires_at desc limit 1) link on true
    cross join lateral (
      select coalesce(json_agg(json_build_object('role', role, 'council', council_id) order by role, council_id), '[]')
               as roles,
             count(*) as count
      from identity.role_grant
      where account_id = a.id and valid_on(valid_from, valid_to, ${today})) held
    where link.expires_at is not null
       or (a.last_sign_in_at is null and held.count > 0 and a.created_at < ${sweptBefore})
    order by coalesce(link.expires_at, a.created_at) desc, a.id limit 200`;
  return rows.map((row) => {
    const sentAt = row.expires ? new Date(row.expires.getTime() - staffLinkDays * day) : row.made;
    return {
      accountId: row.id,
      name: row.name,
      roles: row.roles,
      sentAt: sentAt.toISOString(),
      state: stateOf(row, sentAt, now),
    };
  });
}

/** An account that is closed, or without a role, lets nobody in as what they were invited to be. */
function stateOf(
  { disabled, roles, used, ended, seen, expires }: Row,
  sentAt: Date,
  now: Date,
): InvitationState {
  if (disabled || roles.length === 0) return "revoked";
  if (used || (seen && seen >= sentAt)) return "accepted";
  return expires && expires > now && !ended ? "sent" : "expired";
}
