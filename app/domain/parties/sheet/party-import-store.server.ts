import { recordComposition } from "~/domain/parties/composition/composition-store.server";
import {
  announceRegistry,
  nameColumns,
  organisationColumns,
} from "~/domain/parties/registry/organisation-store.server";
import { holdingColumns, seatColumns } from "~/domain/parties/seats/seat-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { ImportTrail } from "./import-trail.server";
import type { ImportWrites } from "./import-writes";
import type { ImportPreview } from "./party-import-preview";

/** Sheets that have been read in: kept as they were until they are committed, then only what came of them. */

export type KeptSheet = { readonly sheet: readonly (readonly string[])[]; readonly fingerprint: string };

export async function addImport(
  work: Work,
  id: string,
  fileName: string,
  kept: KeptSheet,
  audit: AuditDraft,
): Promise<void> {
  const rows = kept as unknown as Prisma.InputJsonObject;
  await work.db.partyImport.create({
    data: { councilId: work.scope, id, fileName, rows, readAt: work.now },
  });
  await appendAudit(work, audit);
}

export type LoadedImport = { readonly fileName: string; readonly kept: KeptSheet; readonly isDone: boolean };

/** Locked, so that a sheet is committed once. */
export async function loadImport(work: Work, id: string): Promise<LoadedImport> {
  await work.db.$queryRaw`
    select id::text from party_import where council_id = ${work.scope} and id = ${id}::uuid for update`;
  const row = await work.db.partyImport.findUnique({
    where: { councilId_id: { councilId: work.scope, id } },
  });
  if (!row) throw new Response(null, { status: 404 });
  return {
    fileName: row.fileName,
    kept: row.rows as unknown as KeptSheet,
    isDone: row.committedAt !== null,
  };
}

/**
 * Writes all that a sheet says: what is changed before what is added, so that a day on a seat is left before it is
 * taken. False when something it changes has been saved by someone else meanwhile.
 */
export async function saveImport(
  work: Work,
  id: string,
  writes: ImportWrites,
  outcome: ImportPreview,
  trail: ImportTrail,
): Promise<boolean> {
  const { db, scope: councilId } = work;
  if (!(await saveChanges(work, writes))) return false;
  await db.organisation.createMany({
    data: writes.organisations.map((one) => ({
      id: one.id,
      registeredBy: one.registeredBy,
      invented: one.invented,
      ...organisationColumns(one),
    })),
  });
  await db.seat.createMany({
    data: writes.seats.map((seat) => ({ councilId, id: seat.id, ...seatColumns(seat) })),
  });
  await db.seatHolding.createMany({
    data: writes.holdings.map((holding) => ({ councilId, ...holdingColumns(holding) })),
  });
  await db.partyImport.update({
    where: { councilId_id: { councilId, id } },
    data: { committedAt: work.now, rows: {}, outcome: outcome as unknown as Prisma.InputJsonObject },
  });
  await appendAudit(work, ...trail.things);
  await recordComposition(work, trail.sheet);
  if (writes.changedOrganisations.length > 0) await announceRegistry(work);
  return true;
}

/** Takes away sheets that were never committed and read in before one instant, and those committed before another. */
export async function removeImports(
  { db }: Work,
  before: { readonly read: Date; readonly committed: Date },
): Promise<number> {
  const { count } = await db.partyImport.deleteMany({
    where: {
      OR: [{ committedAt: null, readAt: { lt: before.read } }, { committedAt: { lt: before.committed } }],
    },
  });
  return count;
}

async function saveChanges({ db, scope: councilId }: Work, writes: ImportWrites): Promise<boolean> {
  const raised = { version: { increment: 1 } } as const;
  const counts: number[] = [];
  for (const organisation of writes.changedOrganisations) {
    const { id, version, names } = organisation;
    const data = { ...organisationColumns(organisation), ...raised };
    counts.push((await db.organisation.updateMany({ where: { id, version }, data })).count);
    await db.organisationName.deleteMany({ where: { organisationId: id } });
    await db.organisationName.createMany({ data: names.map((name) => nameColumns(id, name)) });
  }
  for (const seat of writes.changedSeats) {
    const where = { councilId, id: seat.id, version: seat.version };
    counts.push((await db.seat.updateMany({ where, data: { ...seatColumns(seat), ...raised } })).count);
  }
  for (const { holding, cutShort, neverBegan } of writes.changedHoldings) {
    for (const { id, version } of neverBegan)
      counts.push((await db.representation.deleteMany({ where: { councilId, id, version } })).count);
    for (const { id, version, validTo } of cutShort) {
      const data = { validTo: toDate(validTo), ...raised };
      counts.push((await db.representation.updateMany({ where: { councilId, id, version }, data })).count);
    }
    const where = { councilId, id: holding.id, version: holding.version };
    const data = { validTo: toDate(holding.validTo), ...raised };
    counts.push((await db.seatHolding.updateMany({ where, data })).count);
  }
  return counts.every((count) => count === 1);
}

const toDate = (day: LocalDate | null) => day && utcDate(day);
