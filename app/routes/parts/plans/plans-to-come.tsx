import type { Plan } from "~/domain/plans/plan";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { WithWritten } from "~/routes/parts/written";

/** What leads on to the plans that take over: adopted ones with the day on which each begins, and drafts. */
export function PlansToCome<P extends Pick<Plan, "title" | "periodFrom" | "stage">>({
  plans,
  day,
  hrefOf,
}: {
  plans: readonly P[];
  day: LocalDate;
  hrefOf: (plan: P) => string;
}) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return plans.map((plan) => (
    <p key={hrefOf(plan)}>
      <a href={hrefOf(plan)}>
        <WithWritten
          sentence={t(plan.stage === "draft" ? "toCome.draft" : "toCome.adopted", {
            title: plan.title,
            day: days.full(plan.periodFrom),
          })}
          written={[plan.title]}
        />
      </a>
    </p>
  ));
}
