import type { InviteRefusal, RevokeRefusal } from "~/domain/people/invitation";

/** Why no invitation went out, or was not taken back. */
export type InvitationRefusal = InviteRefusal | RevokeRefusal;

const words: Readonly<Record<InvitationRefusal, string>> = {
  inviteEmailMissing: "utan-adress",
  inviteHasAccount: "har-konto",
  inviteAnswered: "besvarad",
  inviteGone: "galler-inte",
};

/** The reason, for the address of the person's page. */
export function notInvited(reason: InvitationRefusal): string {
  return `inbjudan=${words[reason]}`;
}

/** The reason that the address gives; null when it gives none. */
export function readNotInvited(request: Request): InvitationRefusal | null {
  const said = new URL(request.url).searchParams.get("inbjudan");
  return (Object.keys(words) as InvitationRefusal[]).find((reason) => words[reason] === said) ?? null;
}
