import { localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type {
  Person as PersonRow,
  Representation as RepresentationRow,
} from "~/platform/database/generated/prisma/client";
import type { Person } from "./person";
import type { KnownMandate, Representation, RepresentationKind } from "./representation";

/** People and their mandates: rows ⇄ nouns. */

function toRepresentation({ councilId: _, ...row }: RepresentationRow): Representation {
  return {
    ...row,
    kind: row.kind as RepresentationKind,
    validFrom: localDateFromUtc(row.validFrom),
    validTo: row.validTo && localDateFromUtc(row.validTo),
  };
}

function toPerson({ councilId: _, ...row }: PersonRow): Person {
  const language = row.language === "en" ? "en" : "sv";
  return { ...row, language, shownSince: row.shownSince && localDateFromUtc(row.shownSince) };
}

function representationColumns({ holdingId, personId, kind, appointedBy, ...days }: Representation) {
  const validTo = days.validTo && utcDate(days.validTo);
  return { holdingId, personId, kind, appointedBy, validFrom: utcDate(days.validFrom), validTo };
}

function personColumns({ name, email, phone, language, shownInPublic, shownReason, ...person }: Person) {
  const shownSince = person.shownSince && utcDate(person.shownSince);
  return { name, email, phone, language, shownInPublic, shownReason, shownSince };
}

/** All mandates under the holdings, of any time. */
export async function loadRepresentations(work: Work, ...holdingIds: string[]): Promise<Representation[]> {
  const rows = await work.db.representation.findMany({
    where: { councilId: work.scope, holdingId: { in: holdingIds } },
    orderBy: { validFrom: "asc" },
  });
  return rows.map(toRepresentation);
}

/** All mandates of the council, of any time, with whose they are and whether something was said by virtue of them. */
export async function loadKnownMandates(work: Work): Promise<KnownMandate[]> {
  const rows = await work.db.representation.findMany({
    where: { councilId: work.scope },
    include: {
      person: { select: { name: true } },
      _count: { select: { reports: true, stands: true, withdrawals: true } },
    },
  });
  return rows.map(({ person: { name }, _count: said, ...row }) => ({
    ...toRepresentation(row),
    name,
    hasActed: Object.values(said).some((count) => count > 0),
  }));
}

export type LoadedMandate = { readonly representation: Representation; readonly person: Person };

export async function loadMandate(work: Work, id: string): Promise<LoadedMandate> {
  const row = await work.db.representation.findUnique({
    where: { councilId_id: { councilId: work.scope, id } },
    include: { person: true },
  });
  if (!row) throw new Response(null, { status: 404 });
  const { person, ...representation } = row;
  return { representation: toRepresentation(representation), person: toPerson(person) };
}

/** Null when the council knows nobody by that id. */
export async function findPerson(work: Work, id: string): Promise<Person | null> {
  const row = await work.db.person.findUnique({ where: { councilId_id: { councilId: work.scope, id } } });
  return row && toPerson(row);
}

export async function loadPerson(work: Work, id: string): Promise<Person> {
  const person = await findPerson(work, id);
  if (!person) throw new Response(null, { status: 404 });
  return person;
}

/** Someone in the council with this address, if there is one. */
export async function findPersonByEmail(work: Work, email: string): Promise<Person | null> {
  const row = await work.db.person.findFirst({ where: { councilId: work.scope, email } });
  return row && toPerson(row);
}

export async function addPerson(work: Work, person: Person, audit: AuditDraft): Promise<void> {
  const { id, accountId } = person;
  await work.db.person.create({
    data: { councilId: work.scope, id, accountId, ...personColumns(person) },
  });
  await appendAudit(work, audit);
}

/** False when someone else has saved the person since the given version. */
export async function savePerson(work: Work, person: Person, audit: AuditDraft): Promise<boolean> {
  const { count } = await work.db.person.updateMany({
    where: { councilId: work.scope, id: person.id, version: person.version },
    data: { ...personColumns(person), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

/** True when the person has or has had a mandate or an invitation, or can sign in. */
export async function isPersonUsed(work: Work, id: string): Promise<boolean> {
  const { accountId, _count: uses } = await work.db.person.findUniqueOrThrow({
    where: { councilId_id: { councilId: work.scope, id } },
    select: { accountId: true, _count: { select: { representations: true, invitations: true } } },
  });
  return accountId !== null || uses.representations + uses.invitations > 0;
}

/** False when someone else has saved the person since the given version. */
export async function removePerson(
  work: Work,
  { id, version }: Pick<Person, "id" | "version">,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.person.deleteMany({ where: { councilId: work.scope, id, version } });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

export async function addRepresentation(
  work: Work,
  representation: Representation,
  audit: AuditDraft,
): Promise<void> {
  const { id } = representation;
  await work.db.representation.create({
    data: { councilId: work.scope, id, ...representationColumns(representation) },
  });
  await appendAudit(work, audit);
}

/** False when someone else has saved the mandate since the given version. */
export async function saveRepresentation(
  work: Work,
  representation: Representation,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.representation.updateMany({
    where: { councilId: work.scope, id: representation.id, version: representation.version },
    data: { ...representationColumns(representation), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

/** Takes a mandate away; what the trail says of it stays. False when someone else has saved it since the given version. */
export async function removeRepresentation(
  work: Work,
  { id, version }: Representation,
  audit: AuditDraft,
): Promise<boolean> {
  const { count } = await work.db.representation.deleteMany({
    where: { councilId: work.scope, id, version },
  });
  if (count === 0) return false;
  await appendAudit(work, audit);
  return true;
}

/** True when a status report or a stand was made by virtue of the mandate. */
export async function hasActed(work: Work, representationId: string): Promise<boolean> {
  const row = await work.db.representation.findUniqueOrThrow({
    where: { councilId_id: { councilId: work.scope, id: representationId } },
    select: { _count: { select: { reports: true, stands: true, withdrawals: true } } },
  });
  return Object.values(row._count).some((count) => count > 0);
}
