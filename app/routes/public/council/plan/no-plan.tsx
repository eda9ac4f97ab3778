import type { PlanHead } from "~/domain/plans/read-plan.server";
import type { AsOf } from "~/platform/http/as-of";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { OtherPlans } from "~/routes/public/council/plan/plan-decision";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";

/** No plan at all yet, or none in force on the day. */
export function NoPlan({ plans, asOf }: { plans: readonly PlanHead[]; asOf: AsOf }) {
  const { t } = useTranslation("plans");
  const days = useDays(asOf.day);
  const isToday = asOf.day === asOf.today;
  const heading = isToday
    ? t("public.notInForce.headingToday")
    : t("public.notInForce.heading", { day: days.full(asOf.day) });
  return (
    <div className="stack-l">
      <PageHead heading={t("public.notInForce.title")} />
      {plans.length === 0 ? (
        <EmptyState level={2} heading={t("public.none.heading")}>
          <p>{t("public.none.text")}</p>
        </EmptyState>
      ) : (
        <EmptyState level={2} heading={heading}>
          <p>{t("public.notInForce.text")}</p>
        </EmptyState>
      )}
      <OtherPlans plans={plans} day={asOf.day} />
    </div>
  );
}
