import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilShapes } from "~/domain/geography/subregion-map.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { Columns } from "~/ui/text/columns";
import { Intro, Section } from "~/ui/text/section";
import { RegionCouncils } from "./region-councils";
import { RegionMap } from "./region-map";
import { shownCouncils } from "./shown-councils.server";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "public");
  return {
    page: { title: t("region.title"), description: t("region.description") },
    councils: await shownCouncils(args.context, counter),
    shapes: councilShapes(404, 480, platform.tenants.all),
  };
}

export const meta = pageMeta;

export default function RegionStart() {
  const { t } = useTranslation("public");
  const { councils, shapes } = useLoaderData<typeof loader>();
  return (
    <Main>
      <Intro heading={t("region.heading")} lede={t("region.lede")} />
      <Section id="councils" heading={t("region.councils")} lead={<p>{t("region.councilsLead")}</p>}>
        <RegionCouncils councils={councils} />
      </Section>
      <Section id="map" heading={t("region.map")} lead={<p>{t("region.mapLead")}</p>}>
        <RegionMap councils={councils} shapes={shapes} />
      </Section>
      <Section id="how" heading={t("region.how")} lead={<p>{t("region.howLead")}</p>}>
        <Columns>
          <div className="stack-s">
            <h3>{t("region.how1Title")}</h3>
            <p>{t("region.how1")}</p>
          </div>
          <div className="stack-s">
            <h3>{t("region.how2Title")}</h3>
            <p>{t("region.how2")}</p>
          </div>
          <div className="stack-s">
            <h3>{t("region.how3Title")}</h3>
            <p>{t("region.how3")}</p>
          </div>
        </Columns>
      </Section>
    </Main>
  );
}
