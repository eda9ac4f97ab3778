import { answersTo, type Organisation } from "~/domain/parties/registry/organisation";
import { isFreeDuring } from "~/domain/parties/seats/seat";
import type { LocalDate } from "~/kernel/local-date";
import type { ImportDraft } from "./party-import-draft";
import { ownOverlap } from "./party-import-match";
import {
  type ImportedOrganisation,
  type ImportedSeat,
  type RowVerdict,
  wrongRow,
} from "./party-import-preview";
import type { RowFields, RowProblem } from "./party-import-row";

/** The verdict on a row that speaks of no holding yet: a party that takes a vacant seat, or a new one. */
export function judgeAddition(
  row: number,
  fields: RowFields,
  known: Organisation | null,
  today: LocalDate,
  draft: ImportDraft,
): RowVerdict {
  const sector = fields.sector ?? known?.sector ?? null;
  const { perspective, validTo } = fields;
  const kind = fields.kind ?? "ordinary";
  const validFrom = fields.from ?? today;
  const problems: RowProblem[] = [];
  if (perspective === null) problems.push({ column: "perspective", reason: "perspectiveMissing" });
  if (sector === null) problems.push({ column: "sector", reason: "sectorMissing" });
  if (kind === "co-opted" && fields.purpose === null)
    problems.push({ column: "purpose", reason: "purposeMissing" });
  if (kind === "co-opted" && validTo === null) problems.push({ column: "lastDay", reason: "endMissing" });
  if (validTo !== null && validTo <= validFrom)
    problems.push({ column: "lastDay", reason: "endNotAfterStart" });
  if (known) problems.push(...differencesFrom(known, fields));
  const successor = known?.successorId ? draft.organisations.find(known.successorId) : undefined;
  if (successor && (validTo === null || validTo > today))
    problems.push({ column: "name", reason: "organisationMerged", detail: { name: successor.name } });
  if (perspective === null || sector === null || problems.length > 0) return wrongRow(...problems);

  const own = known && ownOverlap({ ...fields, kind, from: validFrom }, draft.heldBy(known.id));
  if (own && draft.isFromSheet(own.holding.id)) return wrongRow({ column: "name", reason: "duplicateRow" });
  if (own) return wrongRow({ column: "from", reason: "fromDiffers", detail: { day: own.holding.validFrom } });
  const wanted = { validFrom, validTo };
  const vacant =
    kind === "ordinary"
      ? draft
          .openSeats()
          .find(
            (seat) =>
              seat.perspective === perspective &&
              seat.sector === sector &&
              (fields.label === null || seat.label === fields.label) &&
              isFreeDuring(seat, draft.holdingsOn(seat.id), wanted),
          )
      : undefined;
  const seat: ImportedSeat = vacant
    ? { kind: "vacant", seatId: vacant.id }
    : {
        kind: "new",
        perspective,
        sector,
        seatKind: kind,
        label: fields.label,
        purpose: kind === "co-opted" ? fields.purpose : null,
        ...wanted,
      };
  const organisation: ImportedOrganisation = known
    ? draft.reference(known.id)
    : {
        kind: "new",
        number: fields.number,
        name: fields.name ?? "",
        sector,
        municipalityCode: fields.municipalityCode,
      };
  draft.add(row, organisation, known, seat, wanted);
  return { kind: "added", organisation, seat, ...wanted };
}

/** Taking a seat changes nothing in the registry, so a row that says something else of the party is not guessed at. */
function differencesFrom(known: Organisation, fields: RowFields): readonly RowProblem[] {
  const said = [
    ["name", fields.name !== null && answersTo(known, fields.name) ? known.name : fields.name, known.name],
    ["number", fields.number, known.number],
    ["sector", fields.sector, known.sector],
    ["municipality", fields.municipalityCode, known.municipalityCode],
  ] as const;
  return said.flatMap(([column, written, registered]) =>
    written === null || written === registered
      ? []
      : [{ column, reason: "registryDiffers" as const, detail: { registered: registered ?? "–" } }],
  );
}
