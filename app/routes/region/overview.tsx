import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { subregionMap } from "~/domain/geography/subregion-map.server";
import { overviewFinding } from "~/domain/overview/overview-finding";
import { regionalOverview } from "~/domain/overview/regional-overview.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { Intro, PageHead } from "~/ui/text/section";
import { ComparisonTable } from "./comparison-table";
import { dayQuery } from "./day-query";
import { MunicipalityMap } from "./municipality-map";
import { namedCouncils } from "./named-council";
import { PlanPanels } from "./plan-panels";
import { RegionAsOf } from "./region-as-of";
import { TakeAway } from "./take-away";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const asOf = readAsOf(args.request, authority.today);
  const profiles = platform.tenants.all;
  const t = platform.translations.t(site.language, null, "overview");
  return {
    page: { title: t("start.title"), hidden: true },
    asOf,
    councils: namedCouncils(profiles, asOf.day, site.language),
    overview: await regionalOverview(authority, asOf.day, profiles),
    map: subregionMap(404, 480, profiles),
  };
}

export const meta = pageMeta;

export default function Overview() {
  const { t } = useTranslation("overview");
  const { language } = useSite();
  const { asOf, councils, overview, map } = useLoaderData<typeof loader>();
  const finding = overviewFinding(
    overview.councils.map(({ plan }) => (plan?.standing === "in-force" ? plan.summary.counts : null)),
  );
  const { total, well } = finding;
  const isEmpty = overview.councils.every(
    ({ plan, composition, statementsInAll }) => !plan && !composition && statementsInAll === 0,
  );
  if (isEmpty) {
    return (
      <>
        <RegionAsOf asOf={asOf} path={address("/region")} />
        <Main>
          <PageHead
            heading={t("start.nothing")}
            lede={t("start.nothingText", { day: formatDay(asOf.day, language) })}
          />
        </Main>
      </>
    );
  }
  return (
    <>
      <RegionAsOf asOf={asOf} path={address("/region")} />
      <Main>
        <Intro
          heading={total === 0 ? t("start.noFinding") : t("start.finding", { count: well, total })}
          lede={t("start.lede")}
          aside={<TakeAway day={asOf.day} />}
        />
        <PlanPanels councils={councils} overview={overview} finding={finding} query={dayQuery(asOf)} />
        <ComparisonTable councils={councils} overview={overview} />
        <MunicipalityMap councils={councils} map={map} parties={overview.municipalities} />
      </Main>
    </>
  );
}
