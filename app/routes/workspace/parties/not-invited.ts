import type { InviteRefusal } from "~/domain/people/invitation";

const words: Readonly<Record<InviteRefusal, string>> = {
  inviteEmailMissing: "utan-adress",
  inviteHasAccount: "har-konto",
};

/** Why no invitation went out, for the address of the person's page. */
export function notInvited(reason: InviteRefusal): string {
  return `inte-inbjuden=${words[reason]}`;
}

/** Why no invitation went out, as the address says; null when it says nothing. */
export function readNotInvited(request: Request): InviteRefusal | null {
  const said = new URL(request.url).searchParams.get("inte-inbjuden");
  return (Object.keys(words) as InviteRefusal[]).find((reason) => words[reason] === said) ?? null;
}
