import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { localDate } from "~/kernel/local-date";
import { openCounter } from "~/platform/access/open-counter.server";
import { platformAddress } from "~/platform/http/contact";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { CouncilPages } from "./council-pages";

/** The day of the assessment. */
const assessed = localDate("2026-11-23");
/** Where the supervising authority takes reports. */
const authority = "https://www.digg.se/tdosanmalan";

export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "public");
  const name = platform.translations.t(site.language, null, "common")("platformName");
  return {
    page: { title: t("accessibility.title"), description: t("accessibility.description", { name }) },
    email: platformAddress(platform.settings),
  };
}

export const meta = pageMeta;

export default function RegionAccessibility() {
  const { t } = useTranslation("public");
  const { language, href } = useSite();
  const { email } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead heading={t("accessibility.title")} lede={t("accessibility.region.lede")} />
      <div className="text">
        <h2>{t("accessibility.region.known")}</h2>
        <ul>
          <li>{t("accessibility.region.known1")}</li>
          <li>{t("accessibility.region.known2")}</li>
          <li>{t("accessibility.region.known3")}</li>
        </ul>
        <h2>{t("accessibility.region.unknown")}</h2>
        <ul>
          <li>{t("accessibility.region.unknown1")}</li>
          <li>{t("accessibility.region.unknown2")}</li>
          <li>{t("accessibility.region.unknown3")}</li>
        </ul>
        <h2>{t("accessibility.region.report")}</h2>
        <p>
          {t("accessibility.region.write")} <a href={`mailto:${email}`}>{email}</a>.{" "}
          {t("accessibility.region.unhappy")} <a href={authority}>{t("accessibility.region.authority")}</a>.
        </p>
        <p>
          <ButtonLink secondary icon="letter" href={href("/tillganglighet/rapportera")}>
            {t("accessibilityReport.invite")}
          </ButtonLink>
        </p>
        <p>{t("accessibility.region.date", { day: formatDay(assessed, language) })}</p>
        <h2>{t("accessibility.region.councils")}</h2>
        <CouncilPages path="/tillganglighet" />
      </div>
    </Main>
  );
}
