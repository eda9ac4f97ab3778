import type { Organisation } from "~/domain/parties/registry/organisation";
import type { Sector } from "~/domain/parties/registry/sector";
import type { Seat, SeatKind } from "~/domain/parties/seats/seat";
import type { SeatHolding } from "~/domain/parties/seats/seat-holding";
import { localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { SeatHolding as HoldingRow, Seat as SeatRow } from "~/platform/database/generated/prisma/client";
import type { CouncilFacts } from "./composition";
import { compositionSteps } from "./composition-steps";
import { partySteps } from "./party-steps";

/**
 * Ends every save that changes what the council consists of. The trail comes first: its lock is the council's,
 * so that two acts at once can't write the rollup from each other's past.
 */
export async function recordComposition(work: Work, audit: AuditDraft): Promise<void> {
  await appendAudit(work, audit);
  await rewriteRollups(work);
}

/** All seats and holdings of the council, of any time. */
export async function loadComposition({
  db,
  scope: councilId,
}: Work): Promise<Pick<CouncilFacts, "seats" | "holdings">> {
  const rows = await db.seat.findMany({
    where: { councilId },
    include: { holdings: { orderBy: { validFrom: "asc" } } },
    orderBy: { id: "asc" },
  });
  return {
    seats: rows.map(({ holdings: _, ...seat }) => toSeat(seat)),
    holdings: rows.flatMap(({ holdings }) => holdings.map(toHolding)),
  };
}

async function rewriteRollups(work: Work): Promise<void> {
  const { db, scope: councilId } = work;
  const { seats, holdings } = await loadComposition(work);
  const ids = new Set(holdings.map(({ organisationId }) => organisationId));
  const steps = compositionSteps({ seats, holdings, organisations: [...ids].map(namelessOrganisation) });
  await db.compositionRollup.deleteMany({ where: { councilId } });
  await db.compositionRollup.createMany({
    data: steps.map(({ from, to, counts }) => ({
      councilId,
      fromDay: utcDate(from),
      toDay: to && utcDate(to),
      counts,
    })),
  });
  await db.partyRollup.deleteMany({ where: { councilId } });
  await db.partyRollup.createMany({
    data: partySteps({ seats, holdings }).map(({ from, to, perspectives, ...step }) => ({
      councilId,
      ...step,
      fromDay: utcDate(from),
      toDay: to && utcDate(to),
      perspectives: [...perspectives],
    })),
  });
}

export function toSeat({ councilId: _, validFrom, validTo, ...row }: SeatRow): Seat {
  return {
    ...row,
    perspective: row.perspective as Perspective,
    sector: row.sector as Sector,
    kind: row.kind as SeatKind,
    validFrom: localDateFromUtc(validFrom),
    validTo: validTo && localDateFromUtc(validTo),
  };
}

export function toHolding({ councilId: _, validFrom, validTo, ...row }: HoldingRow): SeatHolding {
  return { ...row, validFrom: localDateFromUtc(validFrom), validTo: validTo && localDateFromUtc(validTo) };
}

/** Counting asks only which organisation sits, not what it is called. */
function namelessOrganisation(id: string): Organisation {
  const nothing = { number: null, name: "", municipalityCode: null, successorId: null, names: [] };
  return { id, ...nothing, sector: "private", registeredBy: "", invented: false, version: 0 };
}
