import type { LocalDate } from "~/kernel/local-date";
import { boras } from "./boras/council";
import type { ExampleAct } from "./example-act";
import { type ExampleCalendar, exampleCalendar } from "./example-calendar";
import type { ExampleCouncil } from "./example-council";
import { fyrbodal } from "./fyrbodal/council";
import { goteborg } from "./goteborg/council";
import { type LaidOutAccounts, layOutAccounts } from "./lay-out-accounts";
import { layOutActivity } from "./lay-out-activity";
import { type LaidOutParties, layOutParties } from "./lay-out-parties";
import { type LaidOutPlan, layOutPlan } from "./lay-out-plan";
import { type LaidOutStatement, layOutStatements } from "./lay-out-statements";
import { skaraborg } from "./skaraborg/council";

/** The councils of the example year. The first that lists an organisation registers it. */
export const exampleCouncils: readonly ExampleCouncil[] = [skaraborg, fyrbodal, boras, goteborg];

/** One council's year as it stands on the day that counts as today. */
export interface LaidOutCouncil {
  readonly council: ExampleCouncil;
  readonly parties: LaidOutParties;
  readonly plans: readonly LaidOutPlan[];
  readonly statements: readonly LaidOutStatement[];
  readonly activity: readonly ExampleAct[];
}

export interface ExampleYear {
  readonly calendar: ExampleCalendar;
  readonly councils: readonly LaidOutCouncil[];
  readonly accounts: LaidOutAccounts;
}

/** The whole example year, a function of today alone. */
export function exampleYear(today: LocalDate): ExampleYear {
  const calendar = exampleCalendar(today);
  const councils = exampleCouncils.map((council): LaidOutCouncil => {
    const parties = layOutParties(council, calendar);
    const years = council.plan.hasDraft ? ([-1, 0, 1] as const) : ([-1, 0] as const);
    const plans = years.map((year) => layOutPlan(council, parties, calendar, year));
    const statements = layOutStatements(council, parties, calendar);
    const activity = layOutActivity(council, parties, plans, statements, calendar);
    return { council, parties, plans, statements, activity };
  });
  return { calendar, councils, accounts: layOutAccounts(councils, calendar) };
}
