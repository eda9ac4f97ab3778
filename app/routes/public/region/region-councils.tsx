import { countedUnits } from "~/domain/plans/follow-up/measure-state";
import type { RegionCouncil } from "~/domain/starts/region-start-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilPanels } from "~/ui/chart/council-panels";
import { UnitRow } from "~/ui/status/unit-row";
import { LinkLine } from "~/ui/text/link-line";
import type { ShownCouncil } from "./shown-councils.server";

/** Parties, measures and the last statement of one council, in words. */
function Standing({ standing }: { standing: RegionCouncil | null }) {
  const { t } = useTranslation("public");
  const { language } = useSite();
  const { composition, plan, lastPublishedOn } = standing ?? {};
  return (
    <>
      <p>
        {composition
          ? [
              t("region.parties", { count: composition.parties }),
              ...(composition.vacant > 0
                ? [
                    t("region.vacant", {
                      count: composition.vacant,
                      number: numberInWords(composition.vacant, language),
                    }),
                  ]
                : []),
            ].join(", ")
          : t("region.noParties")}
        {composition && "."}
      </p>
      {plan && <UnitRow units={countedUnits(plan.counts)} text="" hidden />}
      <p>
        {plan
          ? t("region.measures", { count: plan.counts.done + plan.counts["on-track"], total: plan.total })
          : t("region.noPlan")}
      </p>
      <p>
        {lastPublishedOn
          ? t("region.statement", { day: formatDay(lastPublishedOn, language) })
          : t("region.noStatement")}
      </p>
    </>
  );
}

function CouncilWords({ council }: { council: ShownCouncil }) {
  const { t } = useTranslation("public");
  const site = useSite();
  const link = (path: "/handlingsplan" | "/uttalanden" | "/parter", label: string) => ({
    href: site.councilHref(council, path),
    label,
  });
  return (
    <>
      <p className="small muted">
        {t("region.area", {
          count: council.members.length,
          names: council.members.map(({ name }) => name).join(", "),
        })}
        {council.coOpted.length > 0 &&
          ` ${t("region.coOpted", { names: council.coOpted.map(({ name }) => name).join(", ") })}`}
      </p>
      <Standing standing={council.standing} />
      <LinkLine
        small
        links={[
          link("/handlingsplan", t("region.toPlan")),
          link("/uttalanden", t("region.toStatements")),
          link("/parter", t("region.toParties")),
        ]}
      />
    </>
  );
}

/** The councils side by side in compass order, each with its area and how it stands. */
export function RegionCouncils({ councils }: { councils: readonly ShownCouncil[] }) {
  const site = useSite();
  return (
    <CouncilPanels
      panels={councils.map((council) => ({
        council: council.id,
        name: council.name,
        quarter: council.quarter === "none" ? "all" : council.quarter,
        href: site.councilHref(council, "/"),
        content: <CouncilWords council={council} />,
      }))}
    />
  );
}
