import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayStartPlan } from "~/domain/plans/plan-policy";
import { type PlanInList, plansPage } from "~/domain/plans/plans-page.server";
import { type LocalDate, yearOf } from "~/kernel/local-date";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planYear, useDays, writeCounts } from "~/routes/parts/plans/plan-words";
import { DoneNote, readDone } from "~/routes/workspace/plans/done-note";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { UnitRow } from "~/ui/status/unit-row";
import { DisabledAction } from "~/ui/text/disabled-action";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { PageHead, Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t("tabs.plans"), hidden: true },
    plans: await plansPage(authority, authority.today),
    mayStart: mayStartPlan(personOf(authority)).may,
    today: authority.today,
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function PlansPage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const { plans, mayStart, today, done } = useLoaderData<typeof loader>();
  const start = mayStart ? (
    <ButtonLink href={planAddress(site, "/ny")} icon="plus">
      {t("list.start")}
    </ButtonLink>
  ) : (
    <DisabledAction id="start" label={t("list.start")} why={t("list.why")} />
  );
  const groups = [
    { id: "utkast", heading: t("list.drafts"), plans: plans.filter(({ stage }) => stage === "draft") },
    { id: "faststallda", heading: t("list.adopted"), plans: plans.filter(({ stage }) => stage !== "draft") },
  ].filter((group) => group.plans.length > 0);
  return (
    <Main width="wide">
      <DoneNote done={done} />
      <PageHead heading={t("tabs.plans")}>{plans.length > 0 && start}</PageHead>
      {plans.length === 0 ? (
        <EmptyState level={2} heading={t("list.none.heading")} action={start}>
          <p>{t("list.none.text")}</p>
        </EmptyState>
      ) : (
        groups.map(({ id, heading, plans: listed }) => (
          <Section key={id} id={id} heading={heading}>
            <EntryList>
              {listed.map((plan) => (
                <PlanEntry key={plan.id} plan={plan} today={today} />
              ))}
            </EntryList>
          </Section>
        ))
      )}
    </Main>
  );
}

function PlanEntry({ plan, today }: { plan: PlanInList; today: LocalDate }) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const days = useDays(today);
  const { standing, finding, states } = plan;
  const isDraft = standing === "draft";
  const since = standing === "closed" && plan.closedOn ? plan.closedOn : plan.periodFrom;
  const counts = writeCounts(t, finding.counts);
  const href = isDraft
    ? planAddress(site, `/utkast/${plan.id}`)
    : planAddress(site, "", { plan: standing === "in-force" ? null : plan.id });
  return (
    <Entry mark={planYear(plan) ?? yearOf(plan.periodFrom)} markHidden heading={plan.title} href={href}>
      {!isDraft && (
        <p>
          <strong>{t(`list.standing.${standing}`, { day: days.full(since) })}</strong>
        </p>
      )}
      {!isDraft && finding.total > 0 && (
        <>
          <UnitRow units={states} text={counts} hidden />
          <p className="small">{counts}</p>
        </>
      )}
      <p className="small muted">
        {t("areas", { count: plan.areas })}, {t("measures", { count: finding.total })}, {days.months(plan)}.{" "}
        {plan.adoptedOn && `${t("list.adoptedOn", { day: days.full(plan.adoptedOn) })}.`}
      </p>
    </Entry>
  );
}
