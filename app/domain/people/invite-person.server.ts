import { address as sharedAddress } from "~/kernel/address/address";
import { newId } from "~/kernel/ids";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { randomToken } from "~/platform/session/random-token";
import { hashToken } from "~/platform/session/session-adapter.server";
import { addressToInvite, expiryOf, type InviteRefusal, invitationDays } from "./invitation";
import { loadPersonToInvite, saveInvitation } from "./invitation-store.server";

/**
 * Invites a person of the council by letter, in the person's own language; an earlier, unanswered invitation stops
 * working. Returns the address.
 */
export async function invitePerson(
  authority: Authority<"invitation:send">,
  token: string,
  { personId }: { personId: string },
): Promise<Outcome<string, InviteRefusal>> {
  return authority.act(token, async (work) => {
    const person = await loadPersonToInvite(work, personId);
    const address = addressToInvite(person);
    if (!address.ok) return address;
    const key = randomToken();
    const id = newId();
    const invitation = {
      id,
      personId,
      sentAt: work.now,
      expiresAt: expiryOf(work.now),
      tokenHash: hashToken(key),
      toAddress: address.value,
    };
    const letter = await queueLetter(work, {
      to: address.value,
      language: person.language,
      template: "invitation",
      values: { name: person.name, inviter: work.actor.name, days: invitationDays },
      path: sharedAddress(`/logga-in/inbjudan?nyckel=${key}`),
    });
    await saveInvitation(work, invitation, {
      act: "account.personInvited",
      subjectKind: "person",
      subjectId: personId,
      subjectName: person.name,
      after: { letter },
    });
    return done(address.value);
  });
}
