import { done } from "~/domain/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { identityAct } from "./identity-work.server";
import { placesOf } from "./places.server";
import { hashToken } from "./session-adapter.server";

/** Chooses for whom the session acts, among the person's own mandates of the day. Returns where that leads. */
export async function actFor(
  account: AccountAuthority,
  token: string,
  representation: string,
): Promise<string> {
  const { platform, signedIn, actor, requestId } = account;
  const places = await placesOf(platform, signedIn);
  const chosen = places.find((place) => place.representation === representation);
  if (!chosen) throw new Response(null, { status: 404 });
  const { id, name } = signedIn.account;
  await identityAct(platform, { actor, requestId, token }, async ({ sql, record }) => {
    await sql`
      update identity.session set acting_for = ${representation}
      where id = ${hashToken(signedIn.sessionId)}`;
    await record({
      act: "account.actingForChosen",
      subjectKind: "account",
      subjectId: id,
      subjectName: name,
      after: { council: chosen.council, party: chosen.party },
    });
    return done();
  });
  return chosen.href;
}
