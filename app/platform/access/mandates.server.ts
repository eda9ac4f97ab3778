import type { Mandate } from "~/kernel/actor";
import type { Platform } from "~/platform/http/platform";
import type { SignedIn } from "~/platform/session/signed-in";
import type { Capacity } from "./capacity";

/** A mandate that the person holds in the council on the day, and the role that follows from it. */
export interface HeldMandate extends Mandate {
  readonly role: "representative" | "substitute" | "co-opted";
}

/** The person's mandates in one council on one day, ordinary ones first. */
export async function mandatesOf(
  { database }: Platform,
  councilId: string,
  signedIn: SignedIn,
  day: string,
): Promise<HeldMandate[]> {
  return database.login.begin("read only", async (sql) => {
    await sql`select set_config('role', 'samsyn_council', true), set_config('app.council', ${councilId}, true)`;
    const rows = await sql<(Mandate & { kind: string; seatKind: string })[]>`
      select r.representation_id as "representationId", r.holding_id as "holdingId", o.id as "organisationId",
             o.name as "partyName", r.kind, r.seat_kind as "seatKind"
      from person p
      join speakers_on(${day}) r on r.council_id = p.council_id and r.person_id = p.id
      join organisation o on o.id = r.organisation_id
      where p.account_id = ${signedIn.account.id}
      order by r.kind, o.name collate "sv-SE-x-icu", r.representation_id`;
    return rows.map(({ kind, seatKind, ...mandate }) => ({
      ...mandate,
      role: seatKind === "co-opted" ? "co-opted" : kind === "substitute" ? "substitute" : "representative",
    }));
  });
}

/** The names, as a council knows them, of the person behind an account and of the party of a mandate. */
export async function speakerNames(
  { database }: Platform,
  councilId: string,
  { accountId, representationId }: Capacity,
): Promise<{ name: string | null; party: string | null }> {
  return database.login.begin("read only", async (sql) => {
    await sql`select set_config('role', 'samsyn_council', true), set_config('app.council', ${councilId}, true)`;
    const [found] = await sql<{ name: string | null; party: string | null }[]>`
      select (select p.name from person p where p.account_id = ${accountId} limit 1) as name,
             (select o.name from representation r
              join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
              join organisation o on o.id = h.organisation_id
              where r.id = ${representationId}) as party`;
    return found ?? { name: null, party: null };
  });
}
