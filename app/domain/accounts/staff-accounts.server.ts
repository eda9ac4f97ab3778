import { address } from "~/kernel/address/address";
import { nameOn } from "~/kernel/council/council-profile";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { secondFactorRoles } from "~/platform/access/permissions";
import type { Platform } from "~/platform/http/platform";
import { type IdentityWork, identityAct } from "~/platform/session/identity-work.server";
import { randomToken } from "~/platform/session/random-token";
import { linkPath } from "~/platform/session/request-link.server";
import { hashToken } from "~/platform/session/session-adapter.server";
import type { StaffForm } from "./staff-forms";

/** Days that an invitation to staff holds. */
export const staffLinkDays = 14;

type Manager = Authority<"account:manage">;

/** An operator's act on accounts, in the trail under the operator's name. */
export function manage<V, R extends string>(
  platform: Platform,
  authority: Manager,
  token: string,
  work: (work: IdentityWork) => Promise<Outcome<V, R>>,
): Promise<Outcome<V, R>> {
  const { actor, requestId } = authority;
  return identityAct(platform, { actor, requestId, token }, work);
}

/** The account that an act is about, locked; 404 when there is none. */
export async function loadAccount({ sql }: IdentityWork, id: string) {
  const [account] = await sql<
    {
      id: string;
      name: string;
      email: string;
      language: string;
      version: number;
      disabled: boolean;
      factorSince: Date | null;
    }[]
  >`
    select id, name, email, language, version, disabled_at is not null as disabled,
           totp_confirmed_at as "factorSince"
    from identity.account where id = ${id} for update`;
  if (!account) throw new Response(null, { status: 404 });
  return account;
}

/** Gives a role to someone by e-mail, making the account if there is none, and sends the invitation. Returns the account's id. */
export async function inviteStaff(
  platform: Platform,
  authority: Manager,
  token: string,
  form: StaffForm,
): Promise<Outcome<string, "hasRole" | "accountDisabled" | "councilUnknown">> {
  const council = form.council || null;
  const profile = council ? platform.tenants.byId(council) : undefined;
  if (council && !profile) return refused("councilUnknown");
  return manage(platform, authority, token, async (work) => {
    const { sql, now, today, record, queue, actor } = work;
    const newAccount = newId();
    await sql`
      insert into identity.account (id, email, name, language, created_at)
      values (${newAccount}, ${form.email}, ${form.name}, ${form.language}, ${now}) on conflict (email) do nothing`;
    const [account] = await sql<{ id: string; name: string; language: string; disabled: boolean }[]>`
      select id, name, language, disabled_at is not null as disabled from identity.account
      where email = ${form.email} for update`;
    if (!account || account.disabled) return refused("accountDisabled");
    const [held] = await sql`
      select 1 from identity.role_grant where account_id = ${account.id} and role = ${form.role}
        and council_id is not distinct from ${council} and valid_on(valid_from, valid_to, ${today})`;
    if (held) return refused("hasRole");
    await sql`
      insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
      values (${newId()}, ${account.id}, ${council}, ${form.role}, ${today}, ${actor.name})`;
    const key = randomToken();
    await sql`
      insert into identity.sign_in_link (token_hash, account_id, purpose, council_id, expires_at)
      values (${hashToken(key)}, ${account.id}, 'invitation', ${council},
              ${new Date(now.getTime() + staffLinkDays * 86_400_000)})`;
    const language = account.language === "en" ? "en" : "sv";
    const t = platform.translations.t(language, council, "account");
    const letters = platform.translations.t(language, null, "letters");
    const word = t(`roles.${form.role}`);
    const name = profile && nameOn(profile, today, language).name;
    await queue({
      to: form.email,
      language,
      template: "staffInvitation",
      values: {
        name: account.name,
        role: name ? t("page.roleIn", { role: word, council: name }) : word,
        days: staffLinkDays,
        demand: secondFactorRoles.has(form.role) ? letters("staffInvitation.twoSteps") : "",
      },
      path: linkPath(address("/logga-in/inbjudan"), key),
    });
    await record({
      act: "account.roleGranted",
      subjectKind: "account",
      subjectId: account.id,
      subjectName: account.name,
      after: { role: form.role, council },
    });
    return done(account.id);
  });
}
