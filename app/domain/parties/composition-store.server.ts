import { localDateFromUtc, utcDate } from "~/domain/kernel/local-date";
import { compositionSteps } from "~/domain/overview/composition-steps";
import type { AuditDraft, Work } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { raisePublicVersion } from "~/platform/http/public-version.server";
import type { Organisation } from "./organisation";
import type { Perspective } from "./perspective";
import type { SeatKind } from "./seat";
import type { Sector } from "./sector";

/**
 * Ends every save that changes what the council consists of. The trail comes first: its lock is the council's,
 * so that two acts at once can't write the rollup from each other's past.
 */
export async function recordComposition(work: Work, audit: AuditDraft): Promise<void> {
  await appendAudit(work, audit);
  await rewriteRollup(work);
  await raisePublicVersion(work);
}

async function rewriteRollup({ db, scope: councilId }: Work): Promise<void> {
  const rows = await db.seat.findMany({ where: { councilId }, include: { holdings: true } });
  const seats = rows.map(({ holdings: _holdings, councilId: _council, validFrom, validTo, ...seat }) => ({
    ...seat,
    perspective: seat.perspective as Perspective,
    sector: seat.sector as Sector,
    kind: seat.kind as SeatKind,
    ...days({ validFrom, validTo }),
  }));
  const holdings = rows.flatMap((seat) =>
    seat.holdings.map(({ id, seatId, organisationId, version, ...rest }) => ({
      id,
      seatId,
      organisationId,
      version,
      ...days(rest),
    })),
  );
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
}

const days = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) => ({
  validFrom: localDateFromUtc(validFrom),
  validTo: validTo && localDateFromUtc(validTo),
});

/** Counting asks only which organisation sits, not what it is called. */
function namelessOrganisation(id: string): Organisation {
  const nothing = { number: null, name: "", municipalityCode: null, successorId: null, names: [] };
  return { id, ...nothing, sector: "private", registeredBy: "", invented: false, version: 0 };
}
