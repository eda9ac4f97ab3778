import { comparePlans } from "~/domain/overview/comparability";
import { largestShare, type OverviewFinding } from "~/domain/overview/overview-finding";
import type { OverviewPlan, RegionalOverview } from "~/domain/overview/regional-overview";
import { stateOrder } from "~/domain/plans/follow-up/measure-state";
import type { Query } from "~/kernel/address/address";
import { lastDayBefore } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { capitalised, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Bars } from "~/ui/chart/bars";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { CouncilPanels } from "~/ui/chart/council-panels";
import { StatusTag } from "~/ui/status/status-tag";
import { Section } from "~/ui/text/section";
import { ComparabilityNote } from "./comparability-note";
import type { NamedCouncil } from "./named-council";
import { StateTable } from "./state-table";

type Props = {
  councils: readonly NamedCouncil[];
  overview: RegionalOverview;
  finding: OverviewFinding;
  /** Goes along to the plans, so that they show the same day. */
  query: Query;
};

function PlanPanel({
  council,
  plan,
  max,
  query,
}: {
  council: NamedCouncil;
  plan: OverviewPlan | null;
  max: number;
  query: Query;
}) {
  const { t } = useTranslation("overview");
  const { t: state } = useTranslation("plans");
  const site = useSite();
  if (plan === null) return <p className="small muted">{t("plans.none")}</p>;
  const { standing, title, periodFrom, periodTo, summary } = plan;
  if (standing !== "in-force") {
    const kind = standing === "closed" || standing === "ended" ? standing : "adopted";
    const from = formatDay(periodFrom, site.language);
    const to = formatDay(lastDayBefore(periodTo), site.language);
    return <p className="small muted">{t(`plans.notInForce.${kind}`, { title, from, to })}</p>;
  }
  const { counts, total } = summary;
  const notable = counts.hindered > 0 ? "hindered" : counts.delayed > 0 ? "delayed" : null;
  const words = (count: number) => capitalised(numberInWords(count, site.language));
  return (
    <>
      <p className="small">
        {notable
          ? t(`plans.${notable}`, { count: counts[notable], words: words(counts[notable]) })
          : t("plans.well")}{" "}
        <span className="muted">{t("plans.measures", { count: total })}</span>
      </p>
      <Bars
        max={max}
        bars={stateOrder.map((one) => ({
          key: one,
          label: <StatusTag status={one}>{state(`state.${one}`)}</StatusTag>,
          value: total === 0 ? 0 : counts[one] / total,
          text: String(counts[one]),
          status: one,
        }))}
      />
      <p className="small">
        <a href={site.councilHref(council, `/handlingsplan${query}`)}>
          {t("plans.link", { council: council.name })}
        </a>
      </p>
    </>
  );
}

/** The plans side by side: the same five states on the same scale, and the same as a table. */
export function PlanPanels({ councils, overview, finding, query }: Props) {
  const { t } = useTranslation("overview");
  const { language } = useSite();
  const inForce = overview.councils.flatMap(({ plan }) => (plan?.standing === "in-force" ? [plan] : []));
  const max = largestShare(inForce.map(({ summary }) => summary.counts));
  const { hindered, delayed } = finding.counts;
  const words = (count: number) => capitalised(numberInWords(count, language));
  const title =
    hindered > 0
      ? t("plans.chart.hindered", {
          count: hindered,
          words: words(hindered),
          delayed: t("plans.chart.alsoDelayed", { count: delayed, words: numberInWords(delayed, language) }),
        })
      : delayed > 0
        ? t("plans.chart.delayed", { count: delayed, words: words(delayed) })
        : t("plans.chart.well");
  const judgement = comparePlans(
    overview.councils.map(({ plan, freshnessDays }) => ({
      plan: plan?.standing === "in-force" ? plan : null,
      freshnessDays,
    })),
  );
  return (
    <Section
      id="plans"
      heading={t("plans.heading")}
      lead={
        <>
          <p>{t("plans.order")}</p>
          <ComparabilityNote of={judgement} />
        </>
      }
    >
      <ChartFigure
        title={finding.total === 0 ? t("start.noFinding") : title}
        unit={inForce.length > 0 && t("plans.unit")}
        twin={
          inForce.length > 0
            ? { summary: t("plans.twin"), table: <StateTable councils={councils} overview={overview} /> }
            : undefined
        }
      >
        <CouncilPanels
          panels={councils.map((council) => ({
            council: council.id,
            name: council.name,
            quarter: council.quarter,
            content: (
              <PlanPanel
                council={council}
                plan={overview.councils.find(({ id }) => id === council.id)?.plan ?? null}
                max={max}
                query={query}
              />
            ),
          }))}
        />
      </ChartFigure>
    </Section>
  );
}
