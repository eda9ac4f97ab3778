import { address, workspaceAddress } from "~/kernel/address/address";
import { todayOf } from "~/kernel/clock";
import { nameOn } from "~/kernel/council/council-profile";
import { isValidOn } from "~/kernel/period";
import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import type { Place } from "./place";
import type { RoleGrant, SignedIn } from "./signed-in";

export interface MandateRow {
  account: string;
  council: string;
  representation: string;
  party: string;
  kind: string;
  seatKind: string;
}

/** The role that follows from a mandate, with the council and the party. */
export function roleOfMandate({ kind, seatKind, council, party }: Omit<MandateRow, "account">) {
  const role = seatKind === "co-opted" ? "co-opted" : kind === "substitute" ? "substitute" : "representative";
  return { role, council, party } as const;
}

/** Mandates that accounts hold on the day, over all councils. */
export async function mandatesOfAccounts(
  platform: Platform,
  accountIds: readonly string[],
): Promise<MandateRow[]> {
  const day = todayOf(platform.clock);
  return systemAuthority(platform, "where a person's mandates lead").read(
    (sql) => sql<MandateRow[]>`
      select p.account_id as account, r.council_id as council, r.representation_id as representation, o.name as party,
             r.kind, r.seat_kind as "seatKind"
      from person p
      join speakers_on(${day}) r on r.council_id = p.council_id and r.person_id = p.id
      join organisation o on o.id = r.organisation_id
      where p.account_id = any(${[...accountIds]}::uuid[])
      order by r.kind, o.name collate "sv-SE-x-icu", r.representation_id`,
  );
}

/** The places of one account, from its granted roles and its mandates: operator, region, then councils in compass order. */
export function placesFrom(
  platform: Platform,
  language: "sv" | "en",
  grants: readonly RoleGrant[],
  mandates: readonly Omit<MandateRow, "account">[],
): Place[] {
  const today = todayOf(platform.clock);
  const valid = grants.filter((grant) => isValidOn(grant, today));
  const none = { council: null, councilName: null, party: null, representation: null };
  const wide = valid.flatMap(({ role, councilId }): Place[] => {
    if (councilId !== null) return [];
    if (role === "operator") return [{ kind: "operator", role, href: address("/drift"), ...none }];
    return [{ kind: "region", role, href: address("/region"), ...none }];
  });
  const inCouncils = platform.tenants.all.flatMap((profile) => {
    const common = {
      kind: "council" as const,
      href: workspaceAddress(profile, "/"),
      council: profile.id,
      councilName: nameOn(profile, today, language).name,
    };
    const granted = valid
      .filter(({ councilId }) => councilId === profile.id)
      .map(({ role }): Place => ({ ...common, role, party: null, representation: null }));
    const held = mandates
      .filter(({ council }) => council === profile.id)
      .map((mandate): Place => {
        const { role, party } = roleOfMandate(mandate);
        return { ...common, role, party, representation: mandate.representation };
      });
    return [...granted, ...held];
  });
  return [...wide, ...inCouncils];
}

/** Where the signed-in person's roles lead today. */
export async function placesOf(platform: Platform, signedIn: SignedIn): Promise<Place[]> {
  const mandates = await mandatesOfAccounts(platform, [signedIn.account.id]);
  return placesFrom(platform, signedIn.account.language, signedIn.grants, mandates);
}
