import { answersTo, type Organisation } from "~/domain/parties/registry/organisation";
import type { Seat } from "~/domain/parties/seats/seat";
import { placeHolding, type SeatHolding } from "~/domain/parties/seats/seat-holding";
import { followEdges, lastDayBefore } from "~/kernel/period";
import type { ImportDraft } from "./party-import-draft";
import { judgeEnd } from "./party-import-end";
import type { AffectedMandate, ImportBasis, ImportChange } from "./party-import-preview";
import type { RowFields, RowProblem } from "./party-import-row";
import type { SheetColumn } from "./party-sheet";

type Matched = { readonly organisation: Organisation; readonly holding: SeatHolding; readonly seat: Seat };

/** What a row would change in what it speaks of, and what stands in the way. */
export function changesOf(
  row: number,
  fields: RowFields,
  { organisation, holding, seat }: Matched,
  basis: ImportBasis,
  draft: ImportDraft,
): {
  readonly changes: readonly ImportChange[];
  readonly problems: readonly RowProblem[];
  readonly mandates: readonly AffectedMandate[];
  readonly after: Matched;
} {
  const changes: ImportChange[] = [];
  const problems: RowProblem[] = [];
  let mandates: readonly AffectedMandate[] = [];
  const differs = (column: SheetColumn, before: string | null, after: string | null): boolean => {
    if (after === null || after === before) return false;
    changes.push({ column, before, after });
    return true;
  };
  const guard = (column: SheetColumn, id: string) => {
    const earlier = draft.spokenOfBy.get(id);
    if (earlier !== undefined && earlier !== row) {
      problems.push({ column, reason: "contradictsRow", detail: { row: earlier } });
    } else if (id === organisation.id && organisation.registeredBy !== basis.councilId) {
      problems.push({ column, reason: "registeredElsewhere", detail: { name: organisation.name } });
    }
  };

  const newName = fields.name !== null && !answersTo(organisation, fields.name) ? fields.name : null;
  if (differs("name", organisation.name, newName)) guard("name", organisation.id);
  if (differs("number", organisation.number, fields.number)) guard("number", organisation.id);
  if (differs("sector", organisation.sector, fields.sector)) guard("sector", organisation.id);
  if (differs("municipality", organisation.municipalityCode, fields.municipalityCode)) {
    guard("municipality", organisation.id);
  }
  if (fields.kind !== null && fields.kind !== seat.kind)
    problems.push({ column: "kind", reason: "kindCannotChange" });
  if (differs("perspective", seat.perspective, fields.perspective)) guard("perspective", seat.id);
  if (differs("label", seat.label, fields.label)) guard("label", seat.id);
  const purpose = seat.kind === "co-opted" ? fields.purpose : null;
  if (differs("purpose", seat.purpose, purpose)) guard("purpose", seat.id);

  const ended = { ...holding, validTo: fields.validTo ?? holding.validTo };
  const days = seat.kind === "co-opted" ? followEdges(seat, holding, ended) : seat;
  const { validFrom, validTo } = days;
  if (differs("lastDay", lastDayBefore(holding.validTo), lastDayBefore(ended.validTo))) {
    const placed = placeHolding({ ...seat, validFrom, validTo }, draft.holdingsOn(seat.id), ended);
    const judged = judgeEnd(holding, ended.validTo, draft.mandatesUnder(holding.id));
    if (!placed.ok) problems.push({ column: "lastDay", reason: placed.reason });
    else if ("problem" in judged) problems.push(judged.problem);
    else mandates = judged.affected;
  }
  const after = {
    organisation: {
      ...organisation,
      name: newName ?? organisation.name,
      number: fields.number ?? organisation.number,
      sector: fields.sector ?? organisation.sector,
      municipalityCode: fields.municipalityCode ?? organisation.municipalityCode,
    },
    seat: {
      ...{ ...seat, validFrom, validTo },
      perspective: fields.perspective ?? seat.perspective,
      label: fields.label ?? seat.label,
      purpose: purpose ?? seat.purpose,
    },
    holding: ended,
  };
  return { changes, problems, mandates, after };
}
