import { useTranslation } from "react-i18next";
import type { StartArea, StartPlan } from "~/domain/councils/start-plan";
import { type StateCounts, stateOrder } from "~/domain/plans/measure-state";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay, formatDayNear } from "~/platform/i18n/dates";
import { Written } from "~/routes/public/written";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { Freshness } from "~/ui/status/freshness";
import { StatusTag } from "~/ui/status/status-tag";
import { UnitRow } from "~/ui/status/unit-row";
import { EmptyState } from "~/ui/text/empty-state";
import { Entry, EntryList } from "~/ui/text/entry";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

/** "1 klar, 3 enligt plan": the states that there are, in their order. */
function useCounts() {
  const { t } = useTranslation("public");
  return (counts: StateCounts) =>
    stateOrder
      .filter((state) => counts[state] > 0)
      .map((state) => t(`start.plan.count.${state}`, { n: counts[state] }))
      .join(", ");
}

/** When the area was last confirmed, or what in it has not been for too long. */
function AreaFreshness({ area, asOf }: { area: StartArea; asOf: AsOf }) {
  const { t } = useTranslation("public");
  const { language } = useSite();
  const { latest, stale } = area;
  if (stale.count > 0) {
    return (
      <Freshness stale>
        {stale.since
          ? t("start.plan.stale", { count: stale.count, day: formatDayNear(stale.since, language, asOf.day) })
          : t("start.plan.staleNever", { count: stale.count })}
      </Freshness>
    );
  }
  if (!latest) return area.units.length > 0 && <p className="small muted">{t("start.plan.unconfirmed")}</p>;
  return (
    <Freshness>
      {t("start.plan.confirmed", {
        day: formatDayNear(latest.day, language, asOf.day),
        party: latest.party,
      })}
    </Freshness>
  );
}

function AreaEntry({ area, number, asOf }: { area: StartArea; number: number; asOf: AsOf }) {
  const { t } = useTranslation("public");
  const site = useSite();
  const text = useCounts()(area.counts);
  const query = asOf.day === asOf.today ? "" : `?den=${asOf.day}`;
  return (
    <Entry
      mark={number}
      markHidden
      heading={<Written>{area.title}</Written>}
      href={`${site.href("/handlingsplan")}${query}#${area.id}`}
      side={
        area.units.length === 0 ? (
          <p className="xs muted">{t("start.plan.areaEmpty")}</p>
        ) : (
          <>
            <StatusTag status={area.state} tag>
              {t(`start.plan.state.${area.state}`)}
            </StatusTag>
            <UnitRow units={area.units} text={text} hidden />
            <p className="xs muted">{text}</p>
          </>
        )
      }
    >
      {area.goal && (
        <p>
          <Written>{area.goal}</Written>
        </p>
      )}
      <AreaFreshness area={area} asOf={asOf} />
    </Entry>
  );
}

/** The plan in force: the finding, then its areas with one square per measure. */
export function StartPlanSection({
  plan,
  asOf,
  interval,
}: {
  plan: StartPlan | null;
  asOf: AsOf;
  interval: number;
}) {
  const { t } = useTranslation("public");
  const site = useSite();
  const links = [{ href: site.href("/handlingsplan"), label: t("start.plan.whole") }];
  if (!plan) {
    return (
      <Section id="plan" heading={t("start.plan.heading")}>
        <EmptyState heading={t("start.plan.none")}>
          <p>{t("start.plan.noneText", { day: formatDay(asOf.day, site.language) })}</p>
        </EmptyState>
      </Section>
    );
  }
  const { total, well, hindered, delayed } = plan.finding;
  const finding = [
    t("start.plan.finding", { count: total, well }),
    hindered > 0 ? t("start.plan.hindered", { count: hindered }) : "",
    delayed > 0 ? t("start.plan.delayed", { count: delayed }) : "",
  ];
  return (
    <Section
      id="plan"
      heading={<Written>{plan.title}</Written>}
      lead={
        <p>
          {t("start.plan.adopted", {
            count: plan.areas.length,
            measures: t("start.plan.measures", { count: total }),
            day: formatDay(plan.adoptedOn, site.language),
          })}
        </p>
      }
      links={<LinkLine links={links} small />}
    >
      <div className="stack-l">
        <ChartFigure
          title={total > 0 ? finding.filter(Boolean).join(" ") : t("start.plan.empty")}
          unit={total > 0 && t("start.plan.unit", { count: interval })}
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
