import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { aboutPage } from "~/domain/councils/about-page.server";
import { councilTextOf } from "~/domain/councils/council-text-page.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { InlineText, TextBlocks } from "~/routes/public/text-blocks";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { AssociationSection, MunicipalitiesSection, StrategiesSection } from "./about-facts";
import { NamesSection, OtherCouncilsSection } from "./about-names";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const text = councilTextOf(platform, site, "about");
  if (!site.council) throw new Response(null, { status: 404 });
  const facts = aboutPage(site.council, counter.today, site.language);
  const t = platform.translations.t(site.language, site.council.id, "public");
  return {
    page: { title: text.heading, description: t("about.description", { name: facts.name }) },
    text,
    facts,
  };
}

export const meta = pageMeta;

export default function About() {
  const { text, facts } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead heading={text.heading} lede={<InlineText parts={text.lede} />} />
      <div className="text page-head">
        <TextBlocks blocks={text.blocks} />
      </div>
      <MunicipalitiesSection members={facts.members} coOpted={facts.coOpted} />
      <StrategiesSection strategies={facts.strategies} />
      <AssociationSection association={facts.association} />
      <NamesSection aliases={facts.aliases} formerNames={facts.formerNames} />
      <OtherCouncilsSection />
    </Main>
  );
}
