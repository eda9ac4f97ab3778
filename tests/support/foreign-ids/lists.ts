import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { personChoices } from "~/domain/parties/party-choices.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { plansPage } from "~/domain/plans/plans-page.server";
import { partyChoices } from "~/domain/plans/seated-parties.server";
import { councilQuestionsPage } from "~/domain/questions/council-questions-page.server";
import { convenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { readerStart } from "~/domain/starts/reader-workspace-start.server";
import { activityPage } from "~/domain/starts/workspace-activity.server";
import { statementsPage } from "~/domain/statements/statements-page.server";
import { localDate } from "~/kernel/local-date";
import type { Asking } from "./asking";

const day = localDate("2026-11-23");

/** What a council reads without naming a row: lists, choices and the pages that it begins on. */
export const lists: Record<string, (asking: Asking) => Promise<unknown>> = {
  plansPage: ({ by }) => plansPage(by(), day),
  planPage: ({ by }) => planPage(by(), null, day, { interval: 90, language: "sv" }),
  partyChoices: ({ by }) => partyChoices(by(), { from: day, to: null }),
  councilQuestionsPage: ({ by }) => councilQuestionsPage(by(), 1),
  statementsPage: ({ by }) => statementsPage(by()),
  personChoices: ({ by }) => personChoices(by<"person:edit">()),
  councilOnDate: ({ by }) => councilOnDate(by<"party:edit">(), day),
  convenorStart: ({ by }) => convenorStart(by(), 90),
  readerStart: ({ by }) => readerStart(by(), 90),
  activityPage: ({ by }) => activityPage(by(), { page: 1, kind: null }),
};
