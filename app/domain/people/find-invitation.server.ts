import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { hashToken } from "~/platform/session/session-adapter.server";

/** An invitation whose link still holds. */
export interface OpenInvitation {
  id: string;
  council: string;
  personName: string;
  email: string;
}

/** Looks at an invitation by the token of its link, without using it; null when the link no longer holds. */
export async function findInvitation(platform: Platform, token: string): Promise<OpenInvitation | null> {
  const now = platform.clock.now();
  const [found] = await systemAuthority(platform, "an invitation's link is opened").read(
    (sql) => sql<OpenInvitation[]>`
      select i.id, i.council_id as council, p.name as "personName", i.to_address as email
      from invitation i join person p on p.council_id = i.council_id and p.id = i.person_id
      where i.token_hash = ${hashToken(token)} and i.to_address is not null
        and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${now}`,
  );
  return found ?? null;
}
