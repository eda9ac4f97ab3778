import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { Platform } from "~/platform/http/platform";
import { takeFactorAway } from "~/platform/session/factor/take-factor-away.server";
import type { Proven } from "~/platform/session/proof/proof";
import { loadAccount, manage } from "./staff-accounts.server";

type Manager = Authority<"account:manage">;
type Done<R extends string> = Promise<Outcome<undefined, R>>;

const about = (account: { id: string; name: string }) => ({
  subjectKind: "account",
  subjectId: account.id,
  subjectName: account.name,
});

/** Closes an account: its sessions end at once and its links stop working. Nobody closes their own. */
export function disableAccount(
  platform: Platform,
  authority: Manager,
  token: string,
  id: string,
): Done<"ownAccount"> {
  return manage(platform, authority, token, async (work) => {
    const account = await loadAccount(work, id);
    if (account.id === work.actor.accountId) return refused("ownAccount");
    const { sql, now, record } = work;
    await sql`update identity.account set disabled_at = coalesce(disabled_at, ${now}) where id = ${id}`;
    await sql`delete from identity.session where user_id = ${id}`;
    await sql`update identity.sign_in_link set used_at = ${now} where account_id = ${id} and used_at is null`;
    await record({ act: "account.accountDisabled", ...about(account) });
    return done();
  });
}

export function enableAccount(
  platform: Platform,
  authority: Manager,
  token: string,
  id: string,
): Done<never> {
  return manage(platform, authority, token, async (work) => {
    const account = await loadAccount(work, id);
    await work.sql`update identity.account set disabled_at = null where id = ${id}`;
    await work.record({ act: "account.accountEnabled", ...about(account) });
    return done();
  });
}

/**
 * Takes the second factor away from someone who lost both phone and recovery codes; a letter tells them. `since` is
 * when the factor was set up that the operator saw: one that was set up after that stays.
 */
export function resetSecondFactor(
  platform: Platform,
  authority: Proven<Manager>,
  token: string,
  { id, since }: { id: string; since: string },
): Done<"ownAccount" | "factorChanged"> {
  return manage(platform, authority, token, async (work) => {
    const account = await loadAccount(work, id);
    if (account.id === work.actor.accountId) return refused("ownAccount");
    if (account.factorSince?.toISOString() !== since) return outdated("factorChanged");
    await takeFactorAway(work, account);
    await work.record({ act: "account.secondFactorReset", ...about(account) });
    return done();
  });
}

interface Grant {
  holder: string;
  role: string;
  council: string | null;
  from: LocalDate;
  to: LocalDate | null;
}

/**
 * Ends a granted role from today; a role granted today is taken back whole. One that has ended already keeps its
 * day. Nobody ends their own operator's role.
 */
export function endGrant(
  platform: Platform,
  authority: Manager,
  token: string,
  { accountId, grantId }: { accountId: string; grantId: string },
): Done<"ownAccount" | "roleEnded"> {
  return manage(platform, authority, token, async (work) => {
    const account = await loadAccount(work, accountId);
    const { sql, today, record } = work;
    const [grant] = await sql<Grant[]>`
      select account_id as holder, role, council_id as council, valid_from as "from", valid_to as "to"
      from identity.role_grant where id = ${grantId} for update`;
    if (grant && grant.holder !== accountId) throw new Response(null, { status: 404 });
    if (!grant || (grant.to !== null && grant.to <= today)) return outdated("roleEnded");
    if (grant.role === "operator" && accountId === work.actor.accountId) return refused("ownAccount");
    if (grant.from >= today) await sql`delete from identity.role_grant where id = ${grantId}`;
    else await sql`update identity.role_grant set valid_to = ${today} where id = ${grantId}`;
    await record({
      act: "account.roleEnded",
      ...about(account),
      before: { role: grant.role, council: grant.council },
    });
    return done();
  });
}
