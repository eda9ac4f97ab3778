import type postgres from "postgres";
import type { ComingDay, Duty } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "./authority";

/** When duties are asked for, and the days after which the council holds a measure's word to be old. */
export interface DutiesAt {
  readonly day: LocalDate;
  readonly now: Date;
  readonly interval: number;
}

/**
 * What one area says is owed. `rows` is a query, which is asked in one statement together with all other areas'; its
 * columns come as JSON gives them (days as texts). `owed` judges what came, by the area's own rules.
 */
export interface DutySource<Row, D extends Duty, C extends ComingDay = never> {
  rows(sql: ReadSql, at: DutiesAt): postgres.Fragment;
  owed(rows: readonly Row[], at: DutiesAt): { duties: readonly D[]; coming: readonly C[] };
}
