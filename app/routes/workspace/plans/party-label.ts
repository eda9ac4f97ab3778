import type { PartyChoice } from "~/domain/plans/seated-parties.server";
import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** What a list of parties calls each: its name, and what whoever chooses must know of its place in the council. */
export function usePartyLabel() {
  const { t } = useTranslation("plans");
  const { language } = useSite();
  const written = (day: LocalDate) => formatDay(day, language);
  return (
    { name, seated, coOpted, joins, leavesBefore }: PartyChoice,
    more: readonly string[] = [],
  ): string => {
    if (!seated) return t("partyChoice.unseated", { name });
    const notes = [
      ...(coOpted ? [t("partyChoice.coOpted")] : []),
      ...(joins ? [t("partyChoice.joins", { day: written(joins) })] : []),
      ...(leavesBefore ? [t("partyChoice.leaves", { day: written(lastDayBefore(leavesBefore)) })] : []),
      ...more,
    ];
    return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
  };
}
