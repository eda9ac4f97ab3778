import type { ComingDay, Duty } from "~/kernel/duty";
import { lastDayBefore } from "~/kernel/period";
import type { DutySource } from "~/platform/access/duty-source";
import {
  type ComingEnd,
  comingEnds,
  type VacantSeat,
  type VoicelessParty,
  vacantSeats,
  voicelessParties,
} from "./seats-in-need.server";

/** Of seats: one that nobody holds, a party that nobody speaks for, a place that ends soon, or none there has ever been. */
export type SeatDuty =
  | Duty<"vacant", VacantSeat>
  | Duty<"voiceless", VoicelessParty>
  | Duty<"ending", ComingEnd>
  | Duty<"noSeats", null>;

export type EndDay = ComingDay<"end", { party: string; person: string | null }>;

type Row =
  | { kind: "vacant"; about: VacantSeat }
  | { kind: "voiceless"; about: VoicelessParty }
  | { kind: "ending"; about: ComingEnd }
  | { kind: "noSeats"; about: null };

export const seatDuties: DutySource<Row, SeatDuty, EndDay> = {
  rows: (sql, { day }) => sql<Row[]>`
    select 'noSeats' as kind, null::json as about where not exists (select 1 from seat)
    union all select 'vacant', to_json(v) from (${vacantSeats(sql, day)}) v
    union all select 'voiceless', to_json(v) from (${voicelessParties(sql, day)}) v
    union all select 'ending', to_json(e) from (${comingEnds(sql, day)}) e`,
  owed: (rows) => ({
    duties: rows.map((row) => dutyOf(row)),
    coming: rows.flatMap((row) => (row.kind === "ending" ? [endOf(row.about)] : [])),
  }),
};

function dutyOf(row: Row): SeatDuty {
  const owner = { of: "council" as const };
  switch (row.kind) {
    case "noSeats":
      return { kind: row.kind, owner, due: null, since: null, about: row.about };
    case "vacant":
      return { kind: row.kind, owner, due: null, since: row.about.since, about: row.about };
    case "voiceless":
      return { kind: row.kind, owner, due: null, since: row.about.since, about: row.about };
    case "ending":
      return { kind: row.kind, owner, due: endOf(row.about).day, since: null, about: row.about };
    default:
      return row satisfies never;
  }
}

function endOf({ party, person, endsOn }: ComingEnd): EndDay {
  return { kind: "end", day: lastDayBefore(endsOn), to: "convenor", about: { party, person } };
}
