import type { LocalDate } from "~/kernel/local-date";
import { type Balance, type BalanceChange, balanceChange, balanceOf } from "./balance";
import { councilOn } from "./composition";
import { byDay, type ChangesOfDay, compositionChanges } from "./composition-changes";
import { readCouncilFacts } from "./council-facts.server";
import type { Reader } from "./council-on-date.server";

export interface CouncilComparison {
  from: LocalDate;
  to: LocalDate;
  before: Balance;
  after: Balance;
  change: BalanceChange;
  /** Day by day between the two, newest first, until today. */
  past: readonly ChangesOfDay[];
  /** Day by day after today, nearest first. */
  coming: readonly ChangesOfDay[];
  /** Names of the parties' municipalities by code. */
  municipalities: Readonly<Record<string, string>>;
}

/** What changed between two days, as a sum and day by day. The earlier of the two is always the first. */
export async function councilComparison(
  reader: Reader,
  one: LocalDate,
  other: LocalDate,
): Promise<CouncilComparison> {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const facts = await reader.read(readCouncilFacts);
  const changes = compositionChanges(facts).filter(({ day }) => from < day && day <= to);
  const [before, after] = [councilOn(from, facts), councilOn(to, facts)];
  return {
    from,
    to,
    before: balanceOf(before),
    after: balanceOf(after),
    change: balanceChange(before, after),
    past: byDay(changes.filter(({ day }) => day <= reader.today)),
    coming: byDay(changes.filter(({ day }) => day > reader.today).toReversed()),
    municipalities: facts.municipalities,
  };
}
