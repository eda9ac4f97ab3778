import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeContact } from "~/domain/plans/follow-up/change-contact.server";
import { contactForm } from "~/domain/plans/plan-forms";
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
import { PlanConflict } from "~/routes/workspace/plans/draft/plan-conflict";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { DisabledAction } from "~/ui/text/disabled-action";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "plan:hand-over");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const panel = await measurePanel(reader, { number, planId: chosen }, readingOf(site));
  if (!panel) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return { page: { title: t("contact.title", { number }), hidden: true }, panel, chosen };
}

export const takes: Takes = { forms: [contactForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:hand-over");
  const reader = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const form = readForm(sentForm(args), contactForm);
  if (!form.ok) return wrongForm(form.answer);
  const { measureId, contact } = form.value;
  const outcome = await changeContact(authority, form.token, measureId, form.version, contact);
  const plan = chosenPlan(args.request);
  const number = args.params.number ?? "";
  if (outcome.ok) throw redirect(planAddress(site, `/${number}`, { plan, klart: "kontakt" }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const panel = await measurePanel(reader, { number, planId: plan }, readingOf(site));
  if (panel?.measure.id !== measureId) throw new Response(null, { status: 409 });
  return conflictingForm(form, { contact: panel.text.contact ?? "" }, panel.text.reminders?.version ?? 0);
}

export const meta = pageMeta;

export default function ContactPage() {
  const { t } = useTranslation("plans");
  const { panel, chosen } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const { measure, text, token, mayChangeContact: may } = panel;
  const back = planAddress(useSite(), `/${measure.number}`, { plan: chosen });
  return (
    <Main width="narrow">
      <PlanCrumbs
        plan={{ title: text.plan.title, chosen }}
        crumbs={[{ label: measure.number, href: back }, { label: t("contact.action") }]}
      />
      <PageHead
        eyebrow={`${measure.number} ${measure.title}`}
        heading={t("contact.title", { number: measure.number })}
        lede={t("contact.lead")}
      />
      <PlanConflict form={form} labels={{ contact: t("measureForm.contact") }} />
      {may.may ? (
        <FormFrame
          token={token}
          version={form.version ?? text.reminders?.version}
          hidden={{ measureId: measure.id }}
          errorTitle={form.errorTitle}
          errors={form.errors}
          guard
        >
          <TextInput
            {...form.field("contact", text.contact)}
            label={t("measureForm.contact")}
            optional={t("report.optional")}
            hint={t("measureForm.contactHint")}
            maxLength={200}
          />
          <FormActions>
            <SubmitButton>{t("contact.save")}</SubmitButton>
            <a href={back}>{t("report.cancel")}</a>
          </FormActions>
        </FormFrame>
      ) : (
        <DisabledAction id="contact" label={t("contact.action")} why={t(`reasons.${may.reason}`)} />
      )}
    </Main>
  );
}
