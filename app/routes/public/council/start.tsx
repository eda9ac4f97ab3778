import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilStartPage } from "~/domain/starts/council-start-page.server";
import { municipalityCodes, nameOn } from "~/kernel/council/council-profile";
import type { CouncilText } from "~/kernel/council/council-text";
import { openCounter } from "~/platform/access/open-counter.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { AsOfStrip } from "~/routes/public/as-of-strip";
import { InlineText } from "~/routes/public/text-blocks";
import { Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";
import { Aside, Intro, Section } from "~/ui/text/section";
import { StartPartiesSection } from "./start-parties";
import { StartPlanSection } from "./start-plan";
import { StartStatementsSection } from "./start-statements";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const { council, language } = site;
  if (!council) throw new Response(null, { status: 404 });
  const asOf = readAsOf(args.request, counter.today);
  const t = platform.translations.t(language, council.id, "public");
  const { name } = nameOn(council, counter.today, language);
  const none: CouncilText = { heading: name, lede: [], blocks: [] };
  const { heading, lede } = platform.tenantTexts.get(council.id)?.[language]?.welcome ?? none;
  return {
    page: { title: name, description: t("start.description", { name }) },
    asOf,
    welcome: { heading, lede },
    association: council.association,
    municipalities: municipalityCodes(council, "member").length,
    ...(await councilStartPage(counter, council, asOf.day)),
  };
}

export const meta = pageMeta;

export default function CouncilStart() {
  const { t } = useTranslation("public");
  const data = useLoaderData<typeof loader>();
  const site = useSite();
  const { asOf, welcome, association } = data;
  const day = formatDay(asOf.day, site.language);
  return (
    <>
      <AsOfStrip asOf={asOf} path="/" />
      <Main>
        <Intro
          heading={welcome.heading}
          lede={<InlineText parts={welcome.lede} />}
          aside={
            <Aside id="council" heading={t("start.council")}>
              <p>{t("start.convenes", { association: association.name })}</p>
              <p>{t("start.municipalities", { count: data.municipalities })}</p>
              <LinkLine links={[{ href: site.href("/om"), label: t("start.how") }]} />
            </Aside>
          }
        />
        <StartPlanSection
          plan={data.plan}
          toCome={data.plansToCome}
          asOf={asOf}
          interval={site.council?.freshnessDays ?? 90}
        />
        <StartStatementsSection statements={data.statements} />
        <StartPartiesSection parties={data.parties} asOf={asOf} convenor={association.organisationNumber} />
        <Section id="link" heading={t("start.dated.heading")} noPrint>
          <p>
            <a href={site.href(`/?den=${asOf.day}`)}>{t("start.dated.link", { day })}</a>
            <br />
            {t("start.dated.text")}
          </p>
        </Section>
      </Main>
    </>
  );
}
