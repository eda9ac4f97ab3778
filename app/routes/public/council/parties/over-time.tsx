import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilChanges } from "~/domain/parties/composition/council-on-date.server";
import { nameOn } from "~/kernel/council/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { ChangeList } from "./change-list";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const council = site.council ? nameOn(site.council, counter.today, site.language).name : "";
  const title = t("public.overTimeTitle");
  const description = t("public.overTimeDescription", { council });
  return { page: { title, description }, changes: await councilChanges(counter) };
}

export const meta = pageMeta;

export default function PartiesOverTime() {
  const { t } = useTranslation("parties");
  const { changes } = useLoaderData<typeof loader>();
  const site = useSite();
  const hrefOf = (day: string) => site.href(`/parter?den=${day}`);
  return (
    <Main>
      <PageHead heading={t("public.overTimeTitle")} lede={t("public.overTimeLede")}>
        <LinkLine links={[{ href: site.href("/parter"), label: t("public.back"), icon: "arrow-back" }]} />
      </PageHead>
      {changes.coming.length > 0 && (
        <Section id="bestamt" heading={t("public.coming")}>
          <ChangeList days={changes.coming} tense="coming" hrefOf={hrefOf} />
        </Section>
      )}
      <Section id="hant" heading={t("public.past")}>
        {changes.past.length > 0 ? (
          <ChangeList days={changes.past} tense="past" hrefOf={hrefOf} />
        ) : (
          <EmptyState heading={t("public.emptyOverTime")} />
        )}
      </Section>
    </Main>
  );
}
