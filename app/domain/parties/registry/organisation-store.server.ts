import { newId } from "~/kernel/ids";
import { localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { OrganisationNumber } from "~/kernel/organisation-number";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { Organisation, OrganisationName, OrganisationNameKind } from "./organisation";
import type { Sector } from "./sector";

/** The shared registry: rows ⇄ nouns. A council writes only what it has registered itself. */

type Row = Prisma.OrganisationGetPayload<{ include: { names: true } }>;

function toOrganisation({ names, toldVersion: _, ...row }: Row): Organisation {
  return {
    ...row,
    number: row.number as OrganisationNumber | null,
    sector: row.sector as Sector,
    names: names.map(toName),
  };
}

function toName({ id, name, kind, validFrom, validTo }: Row["names"][number]): OrganisationName {
  return {
    id,
    name,
    kind: kind as OrganisationNameKind,
    validFrom: validFrom && localDateFromUtc(validFrom),
    validTo: validTo && localDateFromUtc(validTo),
  };
}

export async function loadOrganisation(work: Work, id: string): Promise<Organisation> {
  const row = await work.db.organisation.findUnique({ where: { id }, include: { names: true } });
  if (!row) throw new Response(null, { status: 404 });
  return toOrganisation(row);
}

/** The whole registry, for matching and for mergers. */
export async function loadRegistry(work: Work): Promise<Organisation[]> {
  const rows = await work.db.organisation.findMany({ include: { names: true }, orderBy: { id: "asc" } });
  return rows.map(toOrganisation);
}

export function organisationColumns({ number, name, sector, municipalityCode, successorId }: Organisation) {
  return { number, name, sector, municipalityCode, successorId };
}

export function nameColumns(organisationId: string, name: OrganisationName) {
  return {
    id: name.id,
    organisationId,
    name: name.name,
    kind: name.kind,
    validFrom: name.validFrom && utcDate(name.validFrom),
    validTo: name.validTo && utcDate(name.validTo),
  };
}

export async function addOrganisation(
  work: Work,
  organisation: Organisation,
  audit: AuditDraft,
): Promise<void> {
  const { id, registeredBy, invented, names } = organisation;
  await work.db.organisation.create({
    data: { id, registeredBy, invented, ...organisationColumns(organisation) },
  });
  await work.db.organisationName.createMany({ data: names.map((name) => nameColumns(id, name)) });
  await appendAudit(work, audit);
}

/** False when someone else has saved the organisation since the given version. */
export async function saveOrganisation(
  work: Work,
  organisation: Organisation,
  audit: AuditDraft,
): Promise<boolean> {
  const { id, version, names } = organisation;
  const { count } = await work.db.organisation.updateMany({
    where: { id, version },
    data: { ...organisationColumns(organisation), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await work.db.organisationName.deleteMany({ where: { organisationId: id } });
  await work.db.organisationName.createMany({ data: names.map((name) => nameColumns(id, name)) });
  await appendAudit(work, audit);
  await announceRegistry(work);
  return true;
}

/** Channel on which the job hears that councils are to be told of a change in the registry. */
export const registryChannel = "samsyn_registry";

/** Tells the job at commit. What is to be told stands in the rows themselves, so a lost call loses nothing. */
export async function announceRegistry({ db }: Work): Promise<void> {
  await db.$queryRaw`select pg_notify(${registryChannel}, '')::text`;
}

/** Takes the organisations that councils have not been told of; one that is being changed now comes after its change. */
export async function takeUntold({ db }: Work): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update organisation set told_version = version
    where id in (select id from organisation where told_version < version for no key update skip locked)
    returning id::text`;
  return rows.map(({ id }) => id);
}

/** Names as aliases; those that are there keep their ids, former official names are kept. */
export function withAliases(organisation: Organisation, aliases: readonly string[]): OrganisationName[] {
  const former = organisation.names.filter(({ kind }) => kind === "former");
  const wanted = [...new Set(aliases)].map((name): OrganisationName => {
    const known = organisation.names.find((one) => one.kind === "alias" && one.name === name);
    return known ?? { id: newId(), name, kind: "alias", validFrom: null, validTo: null };
  });
  return [...former, ...wanted];
}
