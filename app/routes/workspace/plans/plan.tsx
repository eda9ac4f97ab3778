import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { passesFilter } from "~/domain/plans/measure-row";
import { planPage } from "~/domain/plans/plan-page.server";
import { mayClosePlan } from "~/domain/plans/plan-policy";
import { statementsOnAreas } from "~/domain/traces/statements-on-areas.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureTable } from "~/routes/parts/plans/measure-table";
import { writeFinding } from "~/routes/parts/plans/plan-words";
import { PlansToCome } from "~/routes/parts/plans/plans-to-come";
import { AreaStatements } from "~/routes/parts/traces/area-statements";
import { readDone } from "~/routes/workspace/plans/done-note";
import { filterWords, MeasureFilters, readFilter } from "~/routes/workspace/plans/measure-filters";
import { MeasurePanel } from "~/routes/workspace/plans/measure-panel";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanFrame } from "~/routes/workspace/plans/plan-frame";
import { EmptyState } from "~/ui/text/empty-state";
import { Beside } from "~/ui/text/panel";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const chosen = chosenPlan(args.request);
  const today = authority.today;
  const found = await planPage(authority, chosen, today, readingOf(site));
  if (!found && chosen === null) throw redirect(planAddress(site, "/planer"));
  if (!found) throw new Response(null, { status: 404 });
  if (found.plan.stage === "draft") throw redirect(planAddress(site, `/utkast/${found.plan.id}`));
  const number = new URL(args.request.url).searchParams.get("atgard");
  const person = personOf(authority);
  const reader = await requireAuthority(args, "statement:read");
  const lineages = found.areas.map(({ lineageId }) => lineageId);
  const [statements, panel] = await Promise.all([
    statementsOnAreas(reader, lineages),
    measurePanel(authority, { number, planId: found.plan.id }, readingOf(site)),
  ]);
  return {
    page: { title: found.plan.title, hidden: true },
    ...found,
    statements,
    chosen,
    today,
    filter: readFilter(args.request),
    panel,
    mayClose: mayClosePlan(person, found.plan).may,
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function PlanPage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const data = useLoaderData<typeof loader>();
  const { plan, areas, statements, measures, finding, filter, chosen, today, panel, toCome } = data;
  const query = { plan: chosen, visa: filterWords[filter] };
  const groups = areas
    .map((area) => ({
      key: area.id,
      heading: `${area.number}. ${area.title}`,
      note: (
        <>
          {area.goals.map(({ text }) => text).join(" ")}{" "}
          <AreaStatements
            statements={statements[area.lineageId]}
            hrefOf={({ id }) => site.workspaceHref(`/uttalanden/${id}`)}
          />
        </>
      ),
      rows: area.measures.filter((row) => passesFilter(row, filter)),
    }))
    .filter(({ rows }) => rows.length > 0 || filter === "all");
  const isEmpty = groups.every(({ rows }) => rows.length === 0);
  return (
    <PlanFrame {...data} tab="measures" lede={writeFinding(t, finding)}>
      <PlansToCome
        plans={toCome}
        day={today}
        hrefOf={({ id, stage }) =>
          stage === "draft" ? planAddress(site, `/utkast/${id}`) : planAddress(site, "", { plan: id })
        }
      />
      <Beside panel={panel && <MeasurePanel panel={panel} chosen={chosen} filter={filter} today={today} />}>
        <MeasureFilters rows={measures} current={filter} chosen={chosen} />
        {isEmpty ? (
          <EmptyState
            level={2}
            heading={t("filter.empty")}
            action={
              filter !== "all" && <a href={planAddress(site, "", { plan: chosen })}>{t("filter.showAll")}</a>
            }
          >
            <p>{t(`filter.emptyText.${filter}`)}</p>
          </EmptyState>
        ) : (
          <MeasureTable
            plan={plan}
            groups={groups}
            day={today}
            pad
            isSelected={(row) => row.number === panel?.measure.number}
            hrefOf={(row) => `${planAddress(site, "", { ...query, atgard: row.number })}#lage`}
          />
        )}
      </Beside>
    </PlanFrame>
  );
}
