import type { Work } from "~/platform/access/authority";

/** Channel on which processes hear that a council's public pages have changed; the payload is the council's id. */
export const publicChannel = "samsyn_public";

/**
 * Raises the council's public version in the act's own transaction and tells every process at commit. The authority calls
 * it at the end of each act that has changed what the public reads of the council; a job does where what changed is
 * another council's view of the registry.
 */
export async function raisePublicVersion({ db, scope, now }: Work): Promise<void> {
  await db.$executeRaw`
    insert into public_version (council_id, version, raised_at) values (${scope}, 1, ${now})
    on conflict (council_id) do update set version = public_version.version + 1, raised_at = excluded.raised_at`;
  await db.$queryRaw`select pg_notify(${publicChannel}, ${scope})::text`;
}
