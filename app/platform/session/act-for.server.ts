import { done } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { identityAct } from "./identity-work.server";
import { placesOf } from "./places.server";
import { hashToken } from "./session-adapter.server";

/** Chooses for whom the session acts in a council, among the person's own mandates of the day. Returns where that leads. */
export async function actFor(
  account: AccountAuthority,
  token: string,
  representation: string,
): Promise<string> {
  const { platform, signedIn, actor, requestId } = account;
  const places = await placesOf(platform, signedIn);
  const chosen = places.find((place) => place.representation === representation);
  if (!chosen?.council) throw new Response(null, { status: 404 });
  const { id, name } = signedIn.account;
  const { council } = chosen;
  await identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    await sql`
      insert into identity.session_mandate (session_id, council_id, representation_id)
      values (${hashToken(signedIn.sessionId)}, ${council}, ${representation})
      on conflict (session_id, council_id) do update set representation_id = excluded.representation_id`;
    await record({
      act: "account.actingForChosen",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
      after: { council, party: chosen.party },
    });
    return done();
  });
  return chosen.href;
}
