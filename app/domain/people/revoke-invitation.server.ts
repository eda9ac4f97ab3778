import { done, type Outcome, refused } from "~/kernel/outcome";
import type { AuditDraft, Authority, Work } from "~/platform/access/authority";
import { invitationState, type RevokeRefusal } from "./invitation";
import { loadInvitation, saveRevocation, saveRevocationsElsewhere } from "./invitation-store.server";

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
    await saveRevocation(work, invitationId, revoked(invitation.personId, invitation.person.name));
    return done();
  });
}

/** What the trail says of an invitation that was taken back. */
export function revoked(personId: string, name: string): AuditDraft {
  return { act: "account.invitationRevoked", subjectKind: "person", subjectId: personId, subjectName: name };
}

/**
 * Takes back, in the transaction that has saved a person, unanswered invitations that went to an address which is not
 * the person's any more. Whether there were any.
 */
export async function revokeInvitationsElsewhere(
  work: Work,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string | null },
): Promise<boolean> {
  const address = email?.trim().toLowerCase() ?? null;
  return saveRevocationsElsewhere(work, { personId: id, address }, revoked(id, name));
}
