import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";

/** The way back: the plan, then the crumbs below it. */
export function PlanCrumbs({
  plan,
  crumbs,
}: {
  plan: { title: string; chosen: string | null; draftId?: string };
  crumbs: readonly { label: string; href?: string }[];
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const href =
    plan.draftId === undefined
      ? planAddress(site, "", { plan: plan.chosen })
      : planAddress(site, `/utkast/${plan.draftId}`);
  return <Breadcrumbs label={t("crumbs.label")} crumbs={[{ label: plan.title, href }, ...crumbs]} />;
}
