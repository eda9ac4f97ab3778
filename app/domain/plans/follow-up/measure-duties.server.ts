import { type MeasureFilter, type MeasureRow, passesFilter } from "~/domain/plans/measure-row";
import type { Duty } from "~/kernel/duty";
import type { DutySource } from "~/platform/access/duty-source";
import { type FollowedFacts, followedFacts, followedRows } from "./plan-attention.server";

/** A word on a measure that a party owes. */
export type ConfirmDuty = Duty<"confirm", MeasureRow>;
/** A measure that the convenor must see to: nobody answers for it, it is hindered, or its last word is old. */
export type MeasureDuty = { [K in SeenTo]: Duty<K, MeasureRow> }[SeenTo];

const seenTo = ["orphaned", "hindered", "unconfirmed"] as const satisfies readonly MeasureFilter[];
type SeenTo = (typeof seenTo)[number];

export const measureDuties: DutySource<FollowedFacts, ConfirmDuty | MeasureDuty> = {
  rows: (sql, { day }) => followedFacts(sql, day),
  owed(facts, { day, interval }) {
    const rows = followedRows(facts, day, interval);
    const paused = new Set(facts.flatMap((one) => (one.paused ? one.id : [])));
    const asked = rows.filter(({ id }) => !paused.has(id));
    const seenToNow = (kind: SeenTo) => seenToOf(kind === "unconfirmed" ? asked : rows, kind);
    return {
      duties: [...asked.flatMap(confirmOf), ...seenTo.flatMap(seenToNow)],
      coming: [],
    };
  },
};

function confirmOf(measure: MeasureRow): ConfirmDuty[] {
  const { organisationId, stale, confirmedOn } = measure;
  if (!stale || organisationId === null) return [];
  const owner = { of: "party" as const, organisationId };
  return [{ kind: "confirm", owner, due: null, since: confirmedOn, about: measure }];
}

function seenToOf(rows: readonly MeasureRow[], kind: SeenTo): MeasureDuty[] {
  return rows
    .filter((row) => passesFilter(row, kind))
    .map((about) => ({
      kind,
      owner: { of: "council" },
      due: null,
      since: kind === "orphaned" ? about.orphanedSince : about.confirmedOn,
      about,
    }));
}
