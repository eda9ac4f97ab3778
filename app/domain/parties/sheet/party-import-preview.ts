import type { CouncilFacts } from "~/domain/parties/composition/composition";
import type { KnownMandate } from "~/domain/parties/mandates/representation";
import type { Sector } from "~/domain/parties/registry/sector";
import type { SeatKind } from "~/domain/parties/seats/seat";
import type { LocalDate } from "~/kernel/local-date";
import type { OrganisationNumber } from "~/kernel/organisation-number";
import type { Perspective } from "~/kernel/perspective";
import type { RowFields, RowProblem } from "./party-import-row";
import type { SheetColumn } from "./party-sheet";

/** What a sheet is compared with. `organisations` is the whole shared registry; seats and holdings are the council's. */
export type ImportBasis = {
  readonly councilId: string;
  readonly today: LocalDate;
  readonly facts: Pick<CouncilFacts, "seats" | "holdings" | "organisations">;
  /** The council's, of any time. */
  readonly mandates: readonly KnownMandate[];
  /** Names by code. */
  readonly municipalities: ReadonlyMap<string, string>;
};

export type ImportChange = {
  readonly column: SheetColumn;
  readonly before: string | null;
  readonly after: string;
};

/** What a row's new last day does to a mandate. A version tells a mandate that was seen from one saved since. */
export type AffectedMandate = Pick<KnownMandate, "id" | "version" | "name"> & {
  /** It ends with the holding, is made as much longer, or would have begun after the end and is taken away. */
  readonly effect: "ends" | "extended" | "removed";
};

export type ImportedOrganisation =
  | { readonly kind: "known"; readonly organisationId: string }
  /** Registered by an earlier row of the same sheet. */
  | { readonly kind: "from-row"; readonly row: number }
  | {
      readonly kind: "new";
      readonly number: OrganisationNumber | null;
      readonly name: string;
      readonly sector: Sector;
      readonly municipalityCode: string | null;
    };

export type ImportedSeat =
  | { readonly kind: "vacant"; readonly seatId: string }
  | {
      readonly kind: "new";
      readonly perspective: Perspective;
      readonly sector: Sector;
      readonly seatKind: SeatKind;
      readonly label: string | null;
      readonly purpose: string | null;
      readonly validFrom: LocalDate;
      readonly validTo: LocalDate | null;
    };

export type RowVerdict =
  | {
      readonly kind: "added";
      readonly organisation: ImportedOrganisation;
      readonly seat: ImportedSeat;
      readonly validFrom: LocalDate;
      readonly validTo: LocalDate | null;
    }
  | {
      readonly kind: "changed";
      readonly organisationId: string;
      readonly seatId: string;
      readonly holdingId: string;
      readonly changes: readonly ImportChange[];
      /** What the row says; only the columns named in `changes` are to be written. */
      readonly fields: RowFields;
      /** Left out when the row changes none. */
      readonly mandates?: readonly AffectedMandate[];
    }
  | { readonly kind: "unchanged"; readonly holdingId: string }
  | { readonly kind: "wrong"; readonly problems: readonly RowProblem[] };

/** `row` counts as the spreadsheet does: the headers are row 1. */
export type ImportRow = { readonly row: number; readonly name: string; readonly verdict: RowVerdict };

export type ImportPreview = {
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<RowVerdict["kind"], number>>;
};

export function wrongRow(...problems: readonly RowProblem[]): RowVerdict {
  return { kind: "wrong", problems };
}
