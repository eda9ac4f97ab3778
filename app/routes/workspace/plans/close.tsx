import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { closePlan } from "~/domain/plans/adoption/close-plan.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { lastDayBefore } from "~/kernel/period";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame, HiddenFields } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:adopt");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const chosen = chosenPlan(args.request);
  const found = await planPage(reader, chosen, authority.today, readingOf(site));
  if (found?.plan.stage === "closed") throw redirect(planAddress(site, "", { plan: found.plan.id }));
  if (found?.plan.stage !== "adopted") throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  const { plan } = found;
  return {
    page: { title: t("close.title", { title: plan.title }), hidden: true },
    plan,
    chosen,
    today: authority.today,
    token: crypto.randomUUID(),
  };
}

const closingForm = z.object({ planId: z.uuid("reasons.choiceUnknown") });
export const takes: Takes = { forms: [closingForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:adopt");
  const form = readForm(sentForm(args), closingForm);
  if (!form.ok) return wrongForm(form.answer);
  const { planId } = form.value;
  const outcome = await closePlan(authority, form.token, planId, form.version);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(planAddress(args.context.site, "", { plan: planId, klart: "stangd" }), 303);
}

export const meta = pageMeta;

export default function ClosePage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const { plan, chosen, today, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const days = useDays(today);
  const title = t("close.title", { title: plan.title });
  return (
    <Main width="narrow">
      <PlanCrumbs plan={{ title: plan.title, chosen }} crumbs={[{ label: t("page.close") }]} />
      <PageHead heading={title}>
        <p>{t("close.text")}</p>
        {today < plan.periodTo && (
          <Note kind="warning">
            <p>{t("close.early", { day: days.full(lastDayBefore(plan.periodTo)) })}</p>
          </Note>
        )}
      </PageHead>
      <FormFrame token={token} version={plan.version} errorTitle={form.errorTitle} errors={form.errors}>
        <HiddenFields values={{ planId: plan.id }} />
        <FormActions>
          <SubmitButton>{t("close.save")}</SubmitButton>
          <a href={planAddress(site, "", { plan: chosen })}>{t("report.cancel")}</a>
        </FormActions>
      </FormFrame>
    </Main>
  );
}
