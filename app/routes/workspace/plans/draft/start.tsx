import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startPlan } from "~/domain/plans/draft/start-plan.server";
import { startPlanForm } from "~/domain/plans/plan-forms";
import { plansPage } from "~/domain/plans/plans-page.server";
import { yearOf } from "~/kernel/local-date";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { PlanFields } from "./plan-fields";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  const plans = await plansPage(reader, authority.today);
  const latest = plans.find(({ stage }) => stage !== "draft");
  const year = latest ? yearOf(latest.periodTo) : yearOf(authority.today) + 1;
  return {
    page: { title: t("start.title"), hidden: true },
    plans: plans.map(({ id, title }) => ({ id, title })),
    stored: {
      title: t("start.suggested", { year }),
      from: `${year}-01-01`,
      lastDay: `${year}-12-31`,
      copyFrom: latest?.id ?? "",
    },
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [startPlanForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const form = readForm(sentForm(args), startPlanForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await startPlan(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  const { planId } = outcome.value;
  throw redirect(planAddress(args.context.site, `/utkast/${planId}`, { klart: "utkast" }), 303);
}

export const meta = pageMeta;

export default function StartPage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const { plans, stored, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const choices = [
    ...plans.map(({ id, title }) => ({ value: id, label: t("start.copyFrom", { title }) })),
    { value: "", label: t("start.copyNone") },
  ];
  return (
    <Main width="narrow">
      <PageHead heading={t("start.title")} />
      <FormFrame token={token} errorTitle={form.errorTitle} errors={form.errors} guard>
        <PlanFields form={form} stored={stored} />
        {plans.length > 0 && (
          <RadioChoices
            {...form.field("copyFrom", stored.copyFrom)}
            legend={t("start.copy")}
            hint={t("start.copyHint")}
            choices={choices}
          />
        )}
        <FormActions>
          <SubmitButton>{t("start.save")}</SubmitButton>
          <a href={planAddress(site, "/planer")}>{t("report.cancel")}</a>
        </FormActions>
      </FormFrame>
    </Main>
  );
}
