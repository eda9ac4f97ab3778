import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilTextOf } from "~/domain/councils/council-text-page.server";
import { nameOn } from "~/kernel/council/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { CouncilTextPage } from "~/routes/public/council-text-page";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const text = councilTextOf(platform, site, "personal-data");
  const t = platform.translations.t(site.language, site.council?.id ?? null, "public");
  const name = site.council && nameOn(site.council, counter.today, site.language).name;
  return { page: { title: text.heading, description: t("personalData.description", { name }) }, text };
}

export const meta = pageMeta;

export default function PersonalData() {
  return <CouncilTextPage text={useLoaderData<typeof loader>().text} />;
}
