import { measurePath, yearOfPlan } from "~/domain/plans/measure-address";
import type { AreaView } from "~/domain/plans/plan-view";
import type { PlanHead } from "~/domain/plans/read-plan.server";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureTable } from "~/routes/parts/plans/measure-table";
import { usePartyGroups } from "~/routes/parts/plans/party-groups";
import { useWrittenLang } from "~/routes/parts/written";
import { Filters, Pill } from "~/ui/frame/filters";
import { Section } from "~/ui/text/section";

/** All measures, by area or by party; each leads to its own page of the same day. */
export function PlanMeasures({
  plan,
  areas,
  asOf,
  byParty,
}: {
  plan: PlanHead;
  areas: readonly AreaView[];
  asOf: AsOf;
  byParty: boolean;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const day = asOf.day === asOf.today ? "" : `den=${asOf.day}`;
  const address = (path: "/handlingsplan" | ReturnType<typeof measurePath>, ...query: string[]) => {
    const kept = query.filter((part) => part !== "").join("&");
    return site.href(`${path}${kept === "" ? "" : (`?${kept}` as const)}`);
  };
  const lang = useWrittenLang();
  const partyGroups = usePartyGroups(areas.flatMap(({ measures }) => measures));
  const areaGroups = areas.map((area) => ({
    key: area.id,
    heading: (
      <span id={`omrade-${area.number}`} lang={lang}>
        {area.number}. {area.title}
      </span>
    ),
    rows: area.measures,
  }));
  return (
    <Section id="atgarder" heading={t("public.measures")} lead={<p>{t("public.measuresLead")}</p>} full>
      <div className="stack">
        <Filters label={t("public.show")}>
          <Pill href={`${address("/handlingsplan", day)}#atgarder`} current={!byParty}>
            {t("public.byArea")}
          </Pill>
          <Pill href={`${address("/handlingsplan", "visa=parter", day)}#atgarder`} current={byParty}>
            {t("public.byParty")}
          </Pill>
        </Filters>
        <MeasureTable
          plan={plan}
          groups={byParty ? partyGroups : areaGroups}
          byParty={byParty}
          day={asOf.day}
          hrefOf={(row) => address(measurePath({ year: yearOfPlan(plan), number: row.number }), day)}
        />
      </div>
    </Section>
  );
}
