import type { LocalDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { Composition, SeatOnDay } from "./composition";

/** Who sat in the council on a day, to be kept with what was decided then: organisations, no people. */
export type CompositionSnapshot = {
  readonly day: LocalDate;
  readonly seats: readonly SnapshotSeat[];
  readonly coOpted: readonly SnapshotSeat[];
};

export type SnapshotSeat = {
  readonly perspective: Perspective;
  readonly label: string | null;
  /** Null when the seat was vacant. */
  readonly holdingId: string | null;
  readonly organisationId: string | null;
  readonly name: string | null;
};

export function snapshotOf(composition: Composition): CompositionSnapshot {
  return {
    day: composition.day,
    seats: composition.seats.map(snapshotSeat),
    coOpted: composition.coOpted.map(snapshotSeat),
  };
}

function snapshotSeat({ perspective, label, holder }: SeatOnDay): SnapshotSeat {
  return {
    perspective,
    label,
    holdingId: holder?.holdingId ?? null,
    organisationId: holder?.organisationId ?? null,
    name: holder?.name ?? null,
  };
}
