import { capitalised } from "~/domain/councils/terminology";
import type { AreaView } from "~/domain/plans/plan-view";
import type { StatementsByArea } from "~/domain/traces/statements-on-areas.server";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { AreaEntries } from "~/routes/parts/plans/area-entries";
import { Section } from "~/ui/text/section";

/** The areas, each with its goals and one square per measure. */
export function PlanAreas({
  areas,
  statements,
  day,
  interval,
}: {
  areas: readonly AreaView[];
  statements: StatementsByArea;
  day: LocalDate;
  interval: number;
}) {
  const { t } = useTranslation("plans");
  const { t: term } = useTranslation("terms");
  return (
    <Section
      id="omraden"
      heading={capitalised(term("area.other"))}
      lead={<p>{t("public.unit", { days: interval })}</p>}
    >
      <AreaEntries
        areas={areas}
        statements={statements}
        day={day}
        hrefOf={(area) => `#omrade-${area.number}`}
      />
    </Section>
  );
}
