import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planPage } from "~/domain/plans/plan-page.server";
import { mayClosePlan } from "~/domain/plans/plan-policy";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureTable } from "~/routes/parts/plans/measure-table";
import { usePartyGroups } from "~/routes/parts/plans/party-groups";
import { writeFinding } from "~/routes/parts/plans/plan-words";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanFrame } from "~/routes/workspace/plans/plan-frame";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const chosen = chosenPlan(args.request);
  const found = await planPage(authority, chosen, authority.today, readingOf(site));
  if (!found && chosen === null) throw redirect(planAddress(site, "/planer"));
  if (!found) throw new Response(null, { status: 404 });
  return {
    page: { title: found.plan.title, hidden: true },
    ...found,
    chosen,
    today: authority.today,
    mayClose: mayClosePlan(personOf(authority), found.plan).may,
    done: null,
  };
}

export const meta = pageMeta;

/** The plan by party: what each answers for and contributes to. */
export default function PartiesPage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const data = useLoaderData<typeof loader>();
  const { plan, measures, finding, chosen, today } = data;
  const groups = usePartyGroups(measures);
  return (
    <PlanFrame {...data} tab="parties" lede={writeFinding(t, finding)}>
      <MeasureTable
        plan={plan}
        groups={groups}
        day={today}
        byParty
        pad
        hrefOf={(row) => planAddress(site, `/${row.number}`, { plan: chosen })}
      />
    </PlanFrame>
  );
}
