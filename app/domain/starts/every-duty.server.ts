import { seatDuties } from "~/domain/parties/seats/seat-duties.server";
import { invitationDuties } from "~/domain/people/invitation-duties.server";
import { measureDuties } from "~/domain/plans/follow-up/measure-duties.server";
import { planDuties } from "~/domain/plans/plan-duties.server";
import { questionDuties } from "~/domain/questions/question-duties.server";
import { statementDuties } from "~/domain/statements/statement-duties.server";
import type { ReadSql } from "~/platform/access/authority";
import type { DutiesAt, DutySource } from "~/platform/access/duty-source";

/** What every area says is owed. An area with duties has its line here. */
const sources = [
  statementDuties,
  questionDuties,
  measureDuties,
  planDuties,
  seatDuties,
  invitationDuties,
] as const;

type Source = (typeof sources)[number];
type OwedBy<S> = S extends DutySource<infer _Row, infer D, infer C> ? { duty: D; day: C } : never;

export type AnyDuty = OwedBy<Source>["duty"];
export type AnyComingDay = OwedBy<Source>["day"];

export interface EveryDuty {
  readonly duties: readonly AnyDuty[];
  readonly coming: readonly AnyComingDay[];
}

/**
 * All that is owed in a council, by whomever, and the days that come: area by area, each in its own order. One
 * statement, however many areas there are.
 */
export async function everyDuty(sql: ReadSql, at: DutiesAt): Promise<EveryDuty> {
  const asked = sources
    .map((source, index) => {
      return sql`select ${index}::int as source, coalesce(json_agg(owed), '[]') as rows
                 from (${source.rows(sql, at)}) owed`;
    })
    .reduce((all, one) => sql`${all} union all ${one}`);
  const [, answers] = await Promise.all([planOnce(sql), sql<{ source: number; rows: never[] }[]>`${asked}`]);
  const owed = sources.map((source, index) =>
    source.owed(answers.find((one) => one.source === index)?.rows ?? [], at),
  );
  return {
    duties: owed.flatMap(({ duties }): readonly AnyDuty[] => duties),
    coming: owed.flatMap(({ coming }): readonly AnyComingDay[] => coming),
  };
}

/**
 * Has the transaction's statements planned once for each connection. To plan this one takes several times as long as to run
 * it, and PostgreSQL would do so anew the first five times; no plan of it hangs on what is asked.
 */
function planOnce(sql: ReadSql) {
  return sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`.execute();
}
