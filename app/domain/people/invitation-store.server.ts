import type { Language } from "~/kernel/language";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";

function notFound(): Response {
  return new Response(null, { status: 404 });
}

/**
 * The person to be invited, locked as all acts on invitations lock persons: against each other and corrections, not
 * against a row that points at the person, whose act may hold the trail already.
 */
export async function loadPersonToInvite({ db, scope }: Work, id: string) {
  await db.$queryRaw`select 1 from person where council_id = ${scope} and id = ${id}::uuid for no key update`;
  const person = await db.person.findUnique({ where: { councilId_id: { councilId: scope, id } } });
  if (!person) throw notFound();
  const language: Language = person.language === "en" ? "en" : "sv";
  return { ...person, language };
}

export interface NewInvitation {
  id: string;
  personId: string;
  sentAt: Date;
  expiresAt: Date;
  tokenHash: string;
  toAddress: string;
}

/** Adds an invitation, revoking those that the person has not answered. */
export async function saveInvitation(
  work: Work,
  invitation: NewInvitation,
  audit: AuditDraft,
): Promise<void> {
  const { db, scope, now } = work;
  await db.invitation.updateMany({
    where: { councilId: scope, personId: invitation.personId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await db.invitation.create({ data: { councilId: scope, ...invitation } });
  await appendAudit(work, audit);
}

/** The invitation with its person's name; person and invitation are locked, in the order of all acts on both. */
export async function loadInvitation({ db, scope }: Work, id: string) {
  await db.$queryRaw`
    select 1 from person where council_id = ${scope}
      and id = (select person_id from invitation where council_id = ${scope} and id = ${id}::uuid)
    for no key update`;
  await db.$queryRaw`select 1 from invitation where council_id = ${scope} and id = ${id}::uuid for update`;
  const found = await db.invitation.findUnique({
    where: { councilId_id: { councilId: scope, id } },
    include: { person: { select: { name: true, accountId: true } } },
  });
  if (!found) throw notFound();
  return found;
}

export async function saveRevocation(work: Work, id: string, audit: AuditDraft): Promise<void> {
  const { db, scope, now } = work;
  await db.invitation.update({ where: { councilId_id: { councilId: scope, id } }, data: { revokedAt: now } });
  await appendAudit(work, audit);
}

/**
 * Revokes a person's open invitations that went to another address than this one. False when there were none; then
 * nothing is noted.
 */
export async function saveRevocationsElsewhere(
  work: Work,
  { personId, address }: { personId: string; address: string | null },
  audit: AuditDraft,
): Promise<boolean> {
  const { db, scope, now } = work;
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const { count } = await db.invitation.updateMany({
    where: { councilId: scope, personId, ...open, toAddress: { not: address } },
    data: { revokedAt: now },
  });
  if (count > 0) await appendAudit(work, audit);
  return count > 0;
}

/** Revokes the council's open invitations that went to an address, with an entry for each of their persons. */
export async function saveRevocationsTo(
  work: Work,
  address: string,
  audit: (person: { id: string; name: string }) => AuditDraft,
): Promise<void> {
  const { db, scope, now } = work;
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const people = await db.$queryRaw<{ id: string; name: string }[]>`
    select id::text, name from person
    where council_id = ${scope} and id in (
      select person_id from invitation where council_id = ${scope} and to_address = ${address})
    order by id for no key update`;
  const taken = await db.invitation.updateManyAndReturn({
    where: { councilId: scope, ...open, toAddress: address },
    data: { revokedAt: now },
    select: { personId: true },
  });
  const drafts = people.filter(({ id }) => taken.some(({ personId }) => personId === id)).map(audit);
  if (drafts.length > 0) await appendAudit(work, ...drafts);
}

/**
 * Sets the language of letters to the person of an account in every council, and notes it in the trail of each. Run
 * as the system, which sees all councils; these are taken in order, so that two changes at once don't wait for
 * each other.
 */
export async function saveLetterLanguage(
  work: Work,
  accountId: string,
  language: string,
  act: string,
): Promise<void> {
  const people = await work.db.person.findMany({
    where: { accountId, NOT: { language } },
    orderBy: [{ councilId: "asc" }, { id: "asc" }],
    select: { councilId: true, id: true, name: true, language: true },
  });
  for (const { councilId, id, ...before } of people) {
    await work.db.person.update({ where: { councilId_id: { councilId, id } }, data: { language } });
    await appendAudit(
      { ...work, scope: councilId },
      {
        act,
        subjectKind: "person",
        subjectId: id,
        subjectName: before.name,
        before: { language: before.language },
        after: { language },
      },
    );
  }
}

/** Marks the invitation as accepted, ties the person to the account and takes over its language for letters. */
export async function saveAcceptance(
  work: Work,
  invitation: { id: string; personId: string },
  { accountId, language }: { accountId: string; language: string },
  audit: AuditDraft,
): Promise<void> {
  const { db, scope, now } = work;
  const where = (id: string) => ({ councilId_id: { councilId: scope, id } });
  await db.invitation.update({ where: where(invitation.id), data: { acceptedAt: now } });
  await db.person.update({
    where: where(invitation.personId),
    data: { accountId, language, version: { increment: 1 } },
  });
  await appendAudit(work, audit);
}
