import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { regionalPlans } from "~/domain/overview/regional-plans.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { capitalised, listInWords, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { AreaTable } from "./area-table";
import { dayQuery } from "./day-query";
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
      <RegionAsOf asOf={asOf} path={address("/region/planer")} />
      <Main>
        <PageHead
          heading={count === 0 ? t("planPage.none") : t("planPage.finding", { count, words })}
          lede={t(count === 0 ? "planPage.empty" : "planPage.lede")}
        />
        {count > 0 && (
          <div className="stack-l">
            <AreaTable groups={groups} councils={councils} query={dayQuery(asOf)} />
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
