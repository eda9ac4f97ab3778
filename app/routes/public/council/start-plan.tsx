import { capitalised } from "~/domain/councils/terminology";
import type { StartArea, StartPlan, StartPlanToCome } from "~/domain/starts/start-plan";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useAreaFreshness, writeCounts, writeFinding } from "~/routes/parts/plans/plan-words";
import { PlansToCome } from "~/routes/parts/plans/plans-to-come";
import { Written } from "~/routes/parts/written";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { Freshness } from "~/ui/status/freshness";
import { StatusTag } from "~/ui/status/status-tag";
import { UnitRow } from "~/ui/status/unit-row";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

/** Keeps the day that the page shows on the way to another page. */
const dayQuery = ({ day, today }: AsOf) => (day === today ? "" : `?den=${day}`);

function AreaEntry({ area, number, asOf }: { area: StartArea; number: number; asOf: AsOf }) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const freshness = useAreaFreshness(asOf.day);
  const counts = writeCounts(t, area.finding.counts);
  const { state, total } = area.finding;
  return (
    <Entry
      mark={number}
      markHidden
      heading={<Written>{area.title}</Written>}
      href={`${site.href("/handlingsplan")}${dayQuery(asOf)}#omrade-${number}`}
      side={
        total === 0 ? (
          <p className="xs muted">{t("public.areaEmpty")}</p>
        ) : (
          <>
            <StatusTag status={state} tag>
              {t(`areaState.${state}`)}
            </StatusTag>
            <UnitRow units={area.units} text={counts} hidden />
            <p className="xs muted">{counts}</p>
          </>
        )
      }
    >
      {area.goal && (
        <p>
          <Written>{area.goal}</Written>
        </p>
      )}
      {total > 0 && <Freshness stale={area.fresh.stale > 0}>{freshness(area.fresh)}</Freshness>}
    </Entry>
  );
}

/** The plan in force: the finding, then its areas with one square per measure. */
export function StartPlanSection({
  plan,
  toCome,
  asOf,
  interval,
}: {
  plan: StartPlan | null;
  toCome: readonly StartPlanToCome[];
  asOf: AsOf;
  interval: number;
}) {
  const { t } = useTranslation(["plans", "public", "terms"]);
  const site = useSite();
  const day = formatDay(asOf.day, site.language);
  const next = (
    <PlansToCome
      plans={toCome}
      day={asOf.day}
      hrefOf={({ periodFrom }) => site.href(`/handlingsplan?den=${periodFrom}`)}
    />
  );
  if (!plan) {
    const none = asOf.day === asOf.today ? "public.notInForce.headingToday" : "public.notInForce.heading";
    return (
      <Section id="plan" heading={capitalised(t("terms:plan.one"))}>
        <EmptyState
          heading={t(none, { day })}
          action={
            <a href={`${site.href("/handlingsplan")}${dayQuery(asOf)}`}>{t("public:start.adoptedPlans")}</a>
          }
        >
          <p>{t("public:start.planNone")}</p>
          {next}
        </EmptyState>
      </Section>
    );
  }
  const links = [
    { href: `${site.href("/handlingsplan")}${dayQuery(asOf)}`, label: t("public:start.wholePlan") },
  ];
  const head = {
    areas: t("areas", { count: plan.areas.length }),
    measures: t("measures", { count: plan.finding.total }),
    day: formatDay(plan.adoptedOn, site.language),
  };
  return (
    <Section
      id="plan"
      heading={<Written>{plan.title}</Written>}
      lead={
        <>
          <p>{t("public.head", head)}</p>
          {next}
        </>
      }
      links={<LinkLine links={links} small />}
    >
      <div className="stack-l">
        <ChartFigure
          title={writeFinding(t, plan.finding)}
          unit={plan.finding.total > 0 && t("public.unit", { days: interval })}
        />
        <EntryList ordered>
          {plan.areas.map((area, index) => (
            <AreaEntry key={area.id} area={area} number={index + 1} asOf={asOf} />
          ))}
        </EntryList>
      </div>
    </Section>
  );
}
