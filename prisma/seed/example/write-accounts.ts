import type { Platform } from "~/platform/http/platform";
import type { LaidOutAccounts } from "./lay-out-accounts";

/** Writes the accounts through the session's own login. Running it again changes nothing. */
export async function writeAccounts(
  platform: Platform,
  { accounts, grants }: LaidOutAccounts,
): Promise<void> {
  await platform.database.session.begin(async (sql) => {
    await sql`insert into identity.account ${sql(accounts.map(({ id, email, name }) => ({ id, email, name })))}
      on conflict (id) do nothing`;
    const rows = grants.map((grant) => ({
      id: grant.id,
      account_id: grant.accountId,
      council_id: grant.councilId,
      role: grant.role,
      valid_from: grant.validFrom,
      granted_by: "exempelåret",
    }));
    await sql`insert into identity.role_grant ${sql(rows)} on conflict (id) do nothing`;
  });
}

/** True when someone can sign in who is not of the example year. */
export async function hasOtherAccounts(platform: Platform, { accounts }: LaidOutAccounts): Promise<boolean> {
  const others = await platform.database.session`
    select 1 from identity.account where id <> all(${accounts.map(({ id }) => id)}::uuid[]) limit 1`;
  return others.length > 0;
}
