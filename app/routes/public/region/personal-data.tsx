import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openCounter } from "~/platform/access/open-counter.server";
import { platformAddress } from "~/platform/http/contact";
import { pageMeta } from "~/platform/http/page-meta";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { CouncilPages } from "./council-pages";

export async function loader(args: LoaderFunctionArgs) {
  await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "public");
  const name = platform.translations.t(site.language, null, "common")("platformName");
  return {
    page: { title: t("personalData.title"), description: t("personalData.description", { name }) },
    email: platformAddress(platform.settings),
  };
}

export const meta = pageMeta;

export default function RegionPersonalData() {
  const { t } = useTranslation("public");
  const { email } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead heading={t("personalData.title")} lede={t("personalData.region.lede")} />
      <div className="text">
        <p>{t("personalData.region.open")}</p>
        <h2>{t("personalData.region.councils")}</h2>
        <CouncilPages path="/personuppgifter" />
        <p>
          {t("personalData.region.ask")} <a href={`mailto:${email}`}>{email}</a>.
        </p>
      </div>
    </Main>
  );
}
