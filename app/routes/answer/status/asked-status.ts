import type { MeasurePage } from "~/domain/plans/measure-page.server";
import type { LocalDate } from "~/kernel/local-date";

/** What a page of an asked status shows. */
export interface StatusAnswerProps extends MeasurePage {
  party: string;
  today: LocalDate;
  answered: boolean;
  /** Own address of the page. */
  path: `/svar/${string}`;
  token: string;
  council: { path: string; name: string } | null;
}
