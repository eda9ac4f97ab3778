import { recordComposition, toHolding, toSeat } from "~/domain/parties/composition/composition-store.server";
import type { LocalDate } from "~/kernel/local-date";
import { utcDate } from "~/kernel/local-date";
import type { AuditDraft, Work } from "~/platform/access/authority";
import type { Seat } from "./seat";
import type { SeatHolding } from "./seat-holding";

/** Seats and their holders: rows ⇄ nouns. Every save takes the entry for the trail and keeps the rollup. */

const dateOrNull = (day: LocalDate | null): Date | null => (day === null ? null : utcDate(day));

export function seatColumns({ perspective, sector, kind, label, purpose, validFrom, validTo }: Seat) {
  const days = { validFrom: utcDate(validFrom), validTo: dateOrNull(validTo) };
  return { perspective, sector, kind, label, purpose, ...days };
}

export function holdingColumns({ id, seatId, organisationId, validFrom, validTo }: SeatHolding) {
  return { id, seatId, organisationId, validFrom: utcDate(validFrom), validTo: dateOrNull(validTo) };
}

export type LoadedSeat = { readonly seat: Seat; readonly holdings: readonly SeatHolding[] };

/** A seat with all that was and is held on it, locked against others who would change it. */
export async function loadSeat(work: Work, id: string): Promise<LoadedSeat> {
  await work.db.$queryRaw`
    select id::text from seat where council_id = ${work.scope} and id = ${id}::uuid for no key update`;
  const row = await work.db.seat.findUnique({
    where: { councilId_id: { councilId: work.scope, id } },
    include: { holdings: { orderBy: { validFrom: "asc" } } },
  });
  if (!row) throw new Response(null, { status: 404 });
  const { holdings, ...seat } = row;
  return { seat: toSeat(seat), holdings: holdings.map(toHolding) };
}

/** Locks all seats of the council as `loadSeat` locks one, always in the same order: two never wait for each other. */
export async function lockSeats({ db, scope }: Work): Promise<void> {
  await db.$queryRaw`
    select id::text from seat where council_id = ${scope} order by id for no key update`;
}

/** A holding with its seat, locked, and all that is held on it. */
export async function loadHolding(
  work: Work,
  id: string,
): Promise<LoadedSeat & { readonly holding: SeatHolding }> {
  const row = await work.db.seatHolding.findUnique({
    where: { councilId_id: { councilId: work.scope, id } },
    select: { seatId: true },
  });
  if (!row) throw new Response(null, { status: 404 });
  const loaded = await loadSeat(work, row.seatId);
  const holding = loaded.holdings.find((one) => one.id === id);
  if (!holding) throw new Response(null, { status: 404 });
  return { ...loaded, holding };
}

export async function addSeat(work: Work, seat: Seat, audit: AuditDraft): Promise<void> {
  await work.db.seat.create({ data: { councilId: work.scope, id: seat.id, ...seatColumns(seat) } });
  await recordComposition(work, audit);
}

/** False when someone else has saved the seat since the given version. */
export async function saveSeat(work: Work, seat: Seat, audit: AuditDraft): Promise<boolean> {
  const { count } = await work.db.seat.updateMany({
    where: { councilId: work.scope, id: seat.id, version: seat.version },
    data: { ...seatColumns(seat), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await recordComposition(work, audit);
  return true;
}

export async function removeSeat(work: Work, seat: Seat, audit: AuditDraft): Promise<boolean> {
  const { count } = await work.db.seat.deleteMany({
    where: { councilId: work.scope, id: seat.id, version: seat.version },
  });
  if (count === 0) return false;
  await recordComposition(work, audit);
  return true;
}

/** A co-opted party: the seat and its one holding. */
export async function addSeatWithHolding(
  work: Work,
  seat: Seat,
  holding: SeatHolding,
  audit: AuditDraft,
): Promise<void> {
  await work.db.seat.create({ data: { councilId: work.scope, id: seat.id, ...seatColumns(seat) } });
  await addHolding(work, holding, audit);
}

export async function addHolding(work: Work, holding: SeatHolding, audit: AuditDraft): Promise<void> {
  await work.db.seatHolding.create({ data: { councilId: work.scope, ...holdingColumns(holding) } });
  await recordComposition(work, audit);
}

/** False when someone else has saved the holding since the given version. */
export async function saveHolding(work: Work, holding: SeatHolding, audit: AuditDraft): Promise<boolean> {
  const { count } = await work.db.seatHolding.updateMany({
    where: { councilId: work.scope, id: holding.id, version: holding.version },
    data: { ...holdingColumns(holding), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await recordComposition(work, audit);
  return true;
}

export async function removeHolding(work: Work, holding: SeatHolding, audit: AuditDraft): Promise<boolean> {
  const { count } = await work.db.seatHolding.deleteMany({
    where: { councilId: work.scope, id: holding.id, version: holding.version },
  });
  if (count === 0) return false;
  await recordComposition(work, audit);
  return true;
}

/** True when a measure, a hand-over, a stand or a mandate points at the holding. */
export async function isHoldingUsed(work: Work, id: string): Promise<boolean> {
  const row = await work.db.seatHolding.findUniqueOrThrow({
    where: { councilId_id: { councilId: work.scope, id } },
    select: {
      _count: {
        select: {
          representations: true,
          responsibleFor: true,
          contributions: true,
          handedFrom: true,
          handedTo: true,
          stands: true,
        },
      },
    },
  });
  return Object.values(row._count).some((count) => count > 0);
}
