import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { identityAct } from "~/platform/session/identity-work.server";
import { countToken } from "~/platform/session/limits/count-sign-in.server";
import { openSession, type SignInStep } from "~/platform/session/open-session.server";
import { findInvitation, type OpenInvitation } from "./find-invitation.server";
import { invitationState } from "./invitation";
import { loadInvitation, saveAcceptance } from "./invitation-store.server";

/**
 * Accepts an invitation: makes the account or finds it by the address that the letter went to, ties the person
 * to it, and signs in. Two clicks at once: one accepts, the other is told that the link is used.
 */
export async function acceptInvitation(
  desk: SignInDesk,
  token: string,
): Promise<Outcome<SignInStep, "linkGone">> {
  const { platform } = desk;
  await countToken(desk);
  const invitation = await findInvitation(platform, token);
  if (!invitation) return refused("linkGone");
  const account = await accountFor(desk, invitation);
  if (!account.ok) return account;
  const accepted = await accept(desk, invitation, account.value);
  if (!accepted.ok) return accepted;
  return done(await openSession(desk, account.value, "invitation"));
}

async function accountFor(
  { platform, requestId, language }: SignInDesk,
  { email, personName }: OpenInvitation,
): Promise<Outcome<string, "linkGone">> {
  const actor = { accountId: null, name: personName, role: "account" };
  return identityAct(platform, { actor, requestId }, async ({ sql, now, record }) => {
    const id = newId();
    const made = await sql`
      insert into identity.account (id, email, name, language, created_at)
      values (${id}, ${email}, ${personName}, ${language}, ${now}) on conflict (email) do nothing`;
    if (made.count === 1) {
      await record({
        act: "account.accountMade",
        subjectKind: "account",
        subjectId: id,
        subjectName: personName,
      });
      return done(id);
    }
    const [found] = await sql<{ id: string }[]>`
      select id from identity.account where email = ${email} and disabled_at is null`;
    return found ? done(found.id) : refused("linkGone");
  });
}

async function accept({ platform }: SignInDesk, { id, council }: OpenInvitation, accountId: string) {
  const [account] = await platform.database.session<{ language: string }[]>`
    select language from identity.account where id = ${accountId}`;
  const language = account?.language ?? "sv";
  const authority = systemAuthority(platform, "invitation accepted", council);
  return authority.act<undefined, "linkGone">(null, async (work) => {
    const invitation = await loadInvitation(work, id);
    if (invitationState(invitation, work.now) !== "sent") return refused("linkGone");
    await saveAcceptance(
      work,
      invitation,
      { accountId, language },
      {
        act: "account.invitationAccepted",
        subjectKind: "person",
        subjectId: invitation.personId,
        subjectName: invitation.person.name,
      },
    );
    return done();
  });
}
