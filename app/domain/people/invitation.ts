import { done, type Outcome, refused } from "~/kernel/outcome";

/** Days that an invitation's link holds. */
export const invitationDays = 14;

export type InvitationState = "sent" | "accepted" | "revoked" | "expired";

/** What decides an invitation's state. */
export interface InvitationTimes {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

export function invitationState(invitation: InvitationTimes, now: Date): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.revokedAt) return "revoked";
  return invitation.expiresAt <= now ? "expired" : "sent";
}

export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + invitationDays * 86_400_000);
}

export type InviteRefusal = "inviteEmailMissing" | "inviteHasAccount";

/** Why an invitation can't be taken back: it was answered, or it was taken back, replaced or ran out before. */
export type RevokeRefusal = "inviteAnswered" | "inviteGone";

/** A person can be invited who has an e-mail address and no account yet. Returns the address. */
export function addressToInvite(person: {
  readonly email: string | null;
  readonly accountId: string | null;
}): Outcome<string, InviteRefusal> {
  if (person.accountId) return refused("inviteHasAccount");
  const email = person.email?.trim().toLowerCase();
  return email ? done(email) : refused("inviteEmailMissing");
}
