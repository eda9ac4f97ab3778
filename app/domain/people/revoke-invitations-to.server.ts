import { done } from "~/kernel/outcome";
import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { saveRevocationsTo } from "./invitation-store.server";
import { revoked } from "./revoke-invitation.server";

const reason = "an account has another address";

/**
 * Takes back the unanswered invitations of all councils that went to an address, each noted in the trail of its council.
 * Council by council, in transactions of their own. Safe to repeat. `address` is in lower case.
 */
export async function revokeInvitationsTo(platform: Platform, address: string): Promise<void> {
  const now = platform.clock.now();
  const councils = await systemAuthority(platform, reason).read(
    (sql) => sql<{ id: string }[]>`
      select distinct council_id as id from invitation
      where to_address = ${address} and accepted_at is null and revoked_at is null and expires_at > ${now}`,
  );
  for (const { id } of councils) {
    await systemAuthority(platform, reason, id).act(null, async (work) => {
      await saveRevocationsTo(work, address, (person) => revoked(person.id, person.name));
      return done();
    });
  }
}
