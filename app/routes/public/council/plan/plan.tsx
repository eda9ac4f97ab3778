import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { plansToCome } from "~/domain/plans/plan";
import { publicPlan } from "~/domain/plans/public-plan.server";
import { publishedOnAreas } from "~/domain/traces/statements-on-areas.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays, writeFinding } from "~/routes/parts/plans/plan-words";
import { PlansToCome } from "~/routes/parts/plans/plans-to-come";
import { Written } from "~/routes/parts/written";
import { AsOfStrip } from "~/routes/public/as-of-strip";
import { NoPlan } from "~/routes/public/council/plan/no-plan";
import { PlanAreas } from "~/routes/public/council/plan/plan-areas";
import { PlanDecision } from "~/routes/public/council/plan/plan-decision";
import { PlanMeasures } from "~/routes/public/council/plan/plan-measures";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { site, platform } = args.context;
  if (!site.council) throw new Response(null, { status: 404 });
  const asOf = readAsOf(args.request, counter.today);
  const interval = site.council.freshnessDays;
  const found = await publicPlan(counter, asOf.day, { interval, language: site.language });
  const byParty = new URL(args.request.url).searchParams.get("visa") === "parter";
  const t = platform.translations.t(site.language, site.council.id, "plans");
  const { plan, finding } = found;
  const title = plan?.title ?? t("public.notInForce.title");
  const description = plan
    ? t("public.description", { title, finding: writeFinding(t, finding) })
    : t("public.descriptionNone");
  const lineages = found.areas.map(({ lineageId }) => lineageId);
  const statements = await publishedOnAreas(counter, lineages);
  return { page: { title, description }, ...found, statements, asOf, byParty, interval };
}

export const meta = pageMeta;

export default function PlanPage() {
  const { t } = useTranslation("plans");
  const { plan, plans, finding, areas, statements, asOf, byParty, interval } = useLoaderData<typeof loader>();
  const days = useDays(asOf.day);
  const site = useSite();
  const hidden: Record<string, string> = byParty ? { visa: "parter" } : {};
  const strip = <AsOfStrip asOf={asOf} path="/handlingsplan" hidden={hidden} />;
  if (!plan) {
    return (
      <>
        {strip}
        <Main>
          <NoPlan plans={plans} asOf={asOf} />
        </Main>
      </>
    );
  }
  return (
    <>
      {strip}
      <Main>
        <PageHead heading={<Written>{plan.title}</Written>} lede={writeFinding(t, finding)}>
          <p className="muted">
            {t("public.head", {
              areas: t("areas", { count: areas.length }),
              measures: t("measures", { count: finding.total }),
              day: plan.adoptedOn === null ? "" : days.full(plan.adoptedOn),
            })}
          </p>
          <PlansToCome
            plans={plansToCome(plans, asOf.day)}
            day={asOf.day}
            hrefOf={({ periodFrom }) => site.href(`/handlingsplan?den=${periodFrom}`)}
          />
        </PageHead>
        <PlanAreas areas={areas} statements={statements} day={asOf.day} interval={interval} />
        <PlanMeasures plan={plan} areas={areas} asOf={asOf} byParty={byParty} />
        <PlanDecision plan={plan} plans={plans} asOf={asOf} />
      </Main>
    </>
  );
}
