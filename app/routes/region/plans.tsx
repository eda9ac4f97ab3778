import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type RegionalArea, regionalPlans } from "~/domain/overview/regional-plans.server";
import { stateOrder, totalOf } from "~/domain/plans/measure-state";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { capitalised, listInWords, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilName } from "~/ui/chart/council-panels";
import { Main } from "~/ui/frame/main";
import { UnitRow } from "~/ui/status/unit-row";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";
import { namedCouncils } from "./named-council";
import { RegionAsOf } from "./region-as-of";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "overview:read");
  const { platform, site } = args.context;
  const asOf = readAsOf(args.request, authority.today);
  const councils = namedCouncils(platform.tenants.all, asOf.day, site.language);
  const { areas, categories } = await regionalPlans(authority, asOf.day);
  const t = platform.translations.t(site.language, null, "overview");
  return {
    page: { title: t("planPage.title"), hidden: true },
    asOf,
    councils,
    areas: councils.flatMap(({ id }) => areas.filter(({ councilId }) => councilId === id)),
    categories: categories.map(({ code, [site.language]: name }) => ({ code, name })),
  };
}

export const meta = pageMeta;

export default function Plans() {
  const { t } = useTranslation("overview");
  const { asOf, areas, councils, categories } = useLoaderData<typeof loader>();
  const site = useSite();
  const count = areas.length;
  const groups = [
    ...categories.map(({ code, name }) => ({
      key: code,
      heading: name,
      rows: areas.filter((area) => area.categories.includes(code)),
    })),
    {
      key: "none",
      heading: t("planPage.withoutCategory"),
      rows: areas.filter((area) => area.categories.length === 0),
    },
  ];
  const unused = groups.flatMap(({ key, heading, rows }) =>
    rows.length === 0 && key !== "none" ? [heading] : [],
  );
  const words = capitalised(numberInWords(count, site.language));
  return (
    <>
      <RegionAsOf asOf={asOf} path="/region/planer" />
      <Main>
        <PageHead
          heading={count === 0 ? t("planPage.none") : t("planPage.finding", { count, words })}
          lede={t("planPage.lede")}
        />
        {count === 0 ? (
          <EmptyState heading={t("planPage.none")}>
            <p>{t("planPage.empty")}</p>
          </EmptyState>
        ) : (
          <div className="stack-l">
            <DataTable
              caption={t("planPage.caption")}
              captionHidden
              groups={groups
                .filter(({ rows }) => rows.length > 0)
                .map(({ key, heading, rows }) => ({
                  key,
                  heading,
                  rows: rows.map((area) => ({ ...area, row: `${key} ${area.id}` })),
                }))}
              rowKey={({ row }) => row}
              columns={[
                {
                  key: "area",
                  heading: t("planPage.area"),
                  cell: (area) => {
                    const council = councils.find(({ id }) => id === area.councilId);
                    return council ? (
                      <a href={site.councilHref(council, "/handlingsplan")}>{area.title}</a>
                    ) : (
                      area.title
                    );
                  },
                },
                {
                  key: "council",
                  heading: t("planPage.council"),
                  width: "l",
                  cell: (area) => {
                    const council = councils.find(({ id }) => id === area.councilId);
                    return (
                      council && (
                        <CouncilName council={council.id} quarter={council.quarter}>
                          {council.name}
                        </CouncilName>
                      )
                    );
                  },
                },
                {
                  key: "goals",
                  heading: t("planPage.goals"),
                  width: "xs",
                  align: "right",
                  cell: (area) => area.goals,
                },
                {
                  key: "measures",
                  heading: t("planPage.measures"),
                  width: "xl",
                  cell: (area) => <Measures area={area} />,
                },
              ]}
            />
            {unused.length > 0 && (
              <p className="small muted">
                {t("planPage.unused", { categories: listInWords(unused, site.language) })}
              </p>
            )}
          </div>
        )}
      </Main>
    </>
  );
}

/** The area's measures as squares and in words. */
function Measures({ area: { counts } }: { area: Pick<RegionalArea, "counts"> }) {
  const { t: plans } = useTranslation("plans");
  const present = stateOrder.filter((state) => counts[state] > 0);
  const text = present.map((state) => plans(`count.${state}`, { count: counts[state] })).join(", ");
  return (
    <div className="stack-s">
      <UnitRow
        hidden
        text={text}
        units={present.flatMap((state) => Array<typeof state>(counts[state]).fill(state))}
      />
      <span className="small">{totalOf(counts) === 0 ? "0" : text}</span>
    </div>
  );
}
