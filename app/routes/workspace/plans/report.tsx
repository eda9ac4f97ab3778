import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportForm, unchangedForm } from "~/domain/plans/follow-up/report-forms";
import { reportStatus } from "~/domain/plans/follow-up/report-status.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import {
  conflictingForm,
  type FormAnswer,
  readForm,
  refusedForm,
  wrongForm,
} from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { readSaid } from "~/routes/workspace/plans/last-said";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { ReportForm } from "~/routes/workspace/plans/report-form";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { Main } from "~/ui/frame/main";
import { DisabledAction } from "~/ui/text/disabled-action";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const panel = await measurePanel(authority, { number, planId: chosen }, readingOf(site));
  if (!panel) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t("report.title", { number }), hidden: true },
    panel,
    chosen,
    today: authority.today,
  };
}

export const takes: Takes = { forms: [unchangedForm, reportForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const mayReport = authority.holds("status:report-on-behalf")
    ? await requireAuthority(args, "status:report-on-behalf")
    : await requireAuthority(args, "status:report");
  const { site } = args.context;
  const sent = sentForm(args);
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const isUnchanged = sent.get("_intent") === "unchanged";
  const form = readForm(sent, isUnchanged ? unchangedForm : reportForm);
  if (!form.ok) return wrongForm(form.answer);
  const { measureId, said } = form.value;
  const outcome = await reportStatus(mayReport, form.token, measureId, form.version, said);
  if (outcome.ok) {
    const query = new URL(args.request.url).searchParams;
    const klart = isUnchanged ? "bekraftat" : "rapporterat";
    const isList = query.get("till") === "lista";
    const kept = { plan: chosen, ...(isList ? { visa: query.get("visa"), atgard: number } : {}), klart };
    throw redirect(planAddress(site, isList ? "" : `/${number}`, kept), 303);
  }
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const panel = await measurePanel(authority, { number, planId: chosen }, readingOf(site));
  if (panel?.measure.id !== measureId) throw new Response(null, { status: 409 });
  const theirs = { ...readSaid(panel), party: panel.measure.responsible ?? "" };
  return conflictingForm(form, theirs, panel.events);
}

export const meta = pageMeta;

export default function ReportPage() {
  const { t } = useTranslation("plans");
  const { panel, chosen, today } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const site = useSite();
  const { measure, text, mayReport } = panel;
  const measureHref = planAddress(site, `/${measure.number}`, { plan: chosen });
  return (
    <Main width="narrow">
      <PlanCrumbs
        plan={{ title: text.plan.title, chosen }}
        crumbs={[{ label: measure.number, href: measureHref }, { label: t("report.action") }]}
      />
      <PageHead
        eyebrow={`${measure.number} ${measure.title}`}
        heading={t("report.title", { number: measure.number })}
      />
      {mayReport.may ? (
        <ReportForm panel={panel} form={form} action="" cancel={measureHref} today={today} />
      ) : (
        <DisabledAction id="report" label={t("report.action")} why={t(`reasons.${mayReport.reason}`)} />
      )}
    </Main>
  );
}
