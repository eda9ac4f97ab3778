import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilTextOf } from "~/domain/councils/council-text-page.server";
import { nameOn } from "~/kernel/council/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilTextPage } from "~/routes/public/council-text-page";
import { ButtonLink } from "~/ui/form/button";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const text = councilTextOf(platform, site, "accessibility");
  const t = platform.translations.t(site.language, site.council?.id ?? null, "public");
  const name = site.council && nameOn(site.council, counter.today, site.language).name;
  return { page: { title: text.heading, description: t("accessibility.description", { name }) }, text };
}

export const meta = pageMeta;

export default function Accessibility() {
  const { t } = useTranslation("public");
  const { href } = useSite();
  return (
    <CouncilTextPage text={useLoaderData<typeof loader>().text}>
      <p>
        <ButtonLink secondary icon="letter" href={href("/tillganglighet/rapportera")}>
          {t("accessibilityReport.invite")}
        </ButtonLink>
      </p>
    </CouncilTextPage>
  );
}
