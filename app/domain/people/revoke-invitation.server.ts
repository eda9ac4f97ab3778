import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { invitationState, type RevokeRefusal } from "./invitation";
import { loadInvitation, saveRevocation } from "./invitation-store.server";

/** Takes an unanswered invitation back: its link stops working. */
export async function revokeInvitation(
  authority: Authority<"invitation:send">,
  token: string,
  { invitationId }: { invitationId: string },
): Promise<Outcome<undefined, RevokeRefusal>> {
  return authority.act(token, async (work) => {
    const invitation = await loadInvitation(work, invitationId);
    const state = invitationState(invitation, work.now);
    if (state !== "sent") return refused(state === "accepted" ? "inviteAnswered" : "inviteGone");
    await saveRevocation(work, invitationId, {
      act: "account.invitationRevoked",
      subjectKind: "person",
      subjectId: invitation.personId,
      subjectName: invitation.person.name,
    });
    return done();
  });
}
