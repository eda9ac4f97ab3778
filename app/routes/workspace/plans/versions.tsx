import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planPage } from "~/domain/plans/plan-page.server";
import { mayClosePlan } from "~/domain/plans/plan-policy";
import { planVersions } from "~/domain/plans/plan-versions.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanFrame } from "~/routes/workspace/plans/plan-frame";
import { VersionText } from "~/routes/workspace/plans/version-text";
import { Checksum, DefinitionList } from "~/ui/text/definition-list";
import { EmptyState } from "~/ui/text/empty-state";
import { Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const chosen = chosenPlan(args.request);
  const found = await planPage(authority, chosen, authority.today, readingOf(site));
  if (!found && chosen === null) throw redirect(planAddress(site, "/planer"));
  if (!found) throw new Response(null, { status: 404 });
  const versions = await planVersions(authority, found.plan.id);
  return {
    page: { title: found.plan.title, hidden: true },
    plan: found.plan,
    versions: versions.map((one) => ({ ...one, frozenAt: one.frozenAt.toISOString() })),
    chosen,
    today: authority.today,
    mayClose: mayClosePlan(personOf(authority), found.plan).may,
    done: null,
  };
}

export const meta = pageMeta;

/** The adopted texts, each with its decision and fingerprint. */
export default function VersionsPage() {
  const { t } = useTranslation("plans");
  const data = useLoaderData<typeof loader>();
  const { language } = useSite();
  const days = useDays(data.today);
  return (
    <PlanFrame {...data} tab="versions">
      {data.versions.length === 0 && (
        <EmptyState level={2} heading={t("versions.none.heading")}>
          <p>{t("versions.none.text")}</p>
        </EmptyState>
      )}
      {data.versions.map((version) => (
        <Section
          key={version.no}
          id={`version-${version.no}`}
          heading={t("versions.heading", { no: version.no })}
          lead={<p>{t("versions.lead")}</p>}
        >
          <div className="stack">
            <DefinitionList
              beside
              items={[
                { term: t("public.decisionText"), value: version.decision },
                { term: t("public.adoptedOn"), value: days.full(version.adoptedOn) },
                {
                  term: t("public.composition"),
                  value: t("public.compositionOn", { day: days.full(version.compositionOn) }),
                },
                { term: t("public.fingerprint"), value: <Checksum value={version.fingerprint} /> },
              ]}
            />
            <p className="small muted">
              {t("versions.frozen", { moment: formatMoment(new Date(version.frozenAt), language) })}
            </p>
            <VersionText content={version.content} day={data.today} />
          </div>
        </Section>
      ))}
    </PlanFrame>
  );
}
