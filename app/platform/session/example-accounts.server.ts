import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { exampleDomain, keptDomains } from "./example-address";
import { openSession, type SignInStep } from "./open-session.server";
import type { Place } from "./place";
import { mandatesOfAccounts, placesFrom } from "./places.server";
import type { RoleGrant } from "./signed-in";

/** An account of the example year that anyone may sign in to. */
export interface ExampleAccount {
  id: string;
  name: string;
  email: string;
  places: Place[];
}

/** Which councils are invented, and whether any council holds people who are not, or one who is not has signed in. */
async function exampleState(platform: Platform) {
  const [someone] = await platform.database.session`
    select 1 from identity.account where email !~* ${keptDomains} and last_sign_in_at is not null limit 1`;
  if (someone) return { examples: [], real: true };
  return systemAuthority(platform, "is this the example").read(async (sql) => {
    const [state] = await sql<{ examples: string[]; real: boolean }[]>`
      select coalesce(array_agg(id) filter (where example_data), '{}') as examples,
             exists (select 1 from person p join council c on c.id = p.council_id where not c.example_data) as real
      from council`;
    return state ?? { examples: [], real: true };
  });
}

/** True when the example is open and every person in it is invented. */
export async function isExampleInstallation(platform: Platform): Promise<boolean> {
  if (!platform.settings.example) return false;
  const { examples, real } = await exampleState(platform);
  return examples.length > 0 && !real;
}

/**
 * The example's accounts with their roles, or none outside example mode. An account whose roles reach a
 * council that is not invented is left out; those who see all councils, when any person is real. None at all once
 * somebody has signed in whose address is not invented.
 */
export async function exampleAccounts(platform: Platform, language: "sv" | "en"): Promise<ExampleAccount[]> {
  if (!platform.settings.example) return [];
  const { examples, real } = await exampleState(platform);
  if (examples.length === 0) return [];
  const accounts = await platform.database.session<
    { id: string; name: string; email: string; grants: RoleGrant[] }[]
  >`
    select account.id, account.name, account.email,
           coalesce(json_agg(json_build_object('councilId', council_id, 'role', role, 'validFrom', valid_from,
             'validTo', valid_to)) filter (where role is not null), '[]') as grants
    from identity.account left join identity.role_grant on account_id = account.id
    where account.email like ${exampleDomain} and disabled_at is null
    group by account.id order by account.email`;
  const mandates = await mandatesOfAccounts(
    platform,
    accounts.map(({ id }) => id),
  );
  return accounts.flatMap(({ grants, ...account }) => {
    const own = mandates.filter((mandate) => mandate.account === account.id);
    const places = placesFrom(platform, language, grants, own);
    const open = places.every(({ council }) => (council === null ? !real : examples.includes(council)));
    return open && places.length > 0 ? [{ ...account, places }] : [];
  });
}

/** Signs in to an example account without proof. Refused for every other account, and always outside example mode. */
export async function signInAsExample(
  desk: SignInDesk,
  accountId: string,
): Promise<Outcome<SignInStep, "notExample">> {
  const offered = await exampleAccounts(desk.platform, desk.language);
  if (!offered.some(({ id }) => id === accountId)) return refused("notExample");
  return done(await openSession(desk, accountId, "example"));
}
