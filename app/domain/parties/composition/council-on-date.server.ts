import { readPlanInForce } from "~/domain/plans/plan-in-force.server";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { type Balance, type BalanceFinding, balanceFinding, balanceOf } from "./balance";
import { type Composition, councilOn } from "./composition";
import { byDay, type ChangesOfDay, compositionChanges } from "./composition-changes";
import { type ReadFacts, readCouncilFacts } from "./council-facts.server";

/** An authority for reading, the public's or a person's. */
export type Reader = Pick<Authority<never>, "read" | "today">;

export interface CouncilOnDate {
  composition: Composition;
  balance: Balance;
  finding: BalanceFinding;
  /** Names of the parties' municipalities by code. */
  municipalities: Readonly<Record<string, string>>;
  /** The organisations with a number, for telling the convening association among the parties. */
  numbers: Readonly<Record<string, string>>;
  /** What changed in the year up to the day, newest first. */
  recent: readonly ChangesOfDay[];
  /** What is already settled for days after today and after the day shown, nearest first. */
  coming: readonly ChangesOfDay[];
  /** Title of the plan in force that day. */
  plan: string | null;
  /** False when the council has never had a seat. */
  isBegun: boolean;
}

/** The council as it stands on a day. The public gets organisations, and of people only those who are flagged. */
export async function councilOnDate(reader: Reader, day: LocalDate): Promise<CouncilOnDate> {
  const [facts, [plan]] = await reader.read((sql) =>
    Promise.all([readCouncilFacts(sql), readPlanInForce(sql, day)]),
  );
  return { ...councilFrom(facts, day, reader.today), plan: plan?.title ?? null };
}

function councilFrom(facts: ReadFacts, day: LocalDate, today: LocalDate): Omit<CouncilOnDate, "plan"> {
  const composition = councilOn(day, facts);
  const balance = balanceOf(composition);
  const changes = compositionChanges(facts);
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const isRecent = (on: LocalDate) => yearBefore < on && on <= day;
  return {
    composition,
    balance,
    finding: balanceFinding(balance),
    municipalities: facts.municipalities,
    numbers: Object.fromEntries(
      facts.organisations.flatMap(({ id, number }) => (number === null ? [] : [[id, number]])),
    ),
    recent: byDay(changes.filter((change) => isRecent(change.day))),
    coming: byDay(changes.filter((change) => change.day > day && change.day > today).toReversed()),
    isBegun: facts.seats.length > 0,
  };
}

export interface CouncilChanges {
  past: readonly ChangesOfDay[];
  coming: readonly ChangesOfDay[];
}

/** All that has changed in the council, newest first, and what is settled for days to come, nearest first. */
export async function councilChanges(reader: Reader): Promise<CouncilChanges> {
  const changes = compositionChanges(await reader.read(readCouncilFacts));
  return {
    past: byDay(changes.filter(({ day }) => day <= reader.today)),
    coming: byDay(changes.filter(({ day }) => day > reader.today).toReversed()),
  };
}
