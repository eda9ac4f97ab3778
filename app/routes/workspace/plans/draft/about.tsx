import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { changePlan, discardDraft } from "~/domain/plans/draft/change-plan.server";
import { type DraftHead, demandDraft, draftArea } from "~/domain/plans/draft/draft-part.server";
import { planForm } from "~/domain/plans/plan-forms";
import { lastDayBefore } from "~/kernel/period";
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
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { readDone } from "~/routes/workspace/plans/done-note";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { DraftFrame } from "./draft-frame";
import { PlanConflict } from "./plan-conflict";
import { PlanFields } from "./plan-fields";

const storedOf = ({ title, periodFrom, periodTo }: DraftHead) => ({
  title,
  from: periodFrom,
  lastDay: lastDayBefore(periodTo),
});

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { plan } = await draftArea(authority, args.params.plan ?? "", null);
  const draft = demandDraft(plan);
  const reader = await requireAuthority(args, "plan:read");
  const read = await adoptionPage(reader, draft.id, authority.today);
  const tokens = { save: crypto.randomUUID(), discard: crypto.randomUUID() };
  return {
    page: { title: draft.title, hidden: true },
    plan: draft,
    stored: storedOf(draft),
    mark: read?.mark ?? "",
    tokens,
    done: readDone(args.request),
  };
}

const discardForm = z.object({ read: z.string("reasons.draftChanged") });
export const takes: Takes = { forms: [planForm, discardForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const sent = sentForm(args);
  if (sent.get("_intent") === "discard") {
    const form = readForm(sent, discardForm);
    if (!form.ok) return wrongForm(form.answer);
    const outcome = await discardDraft(authority, form.token, planId, form.value.read);
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(planAddress(site, "/planer", { klart: "utkast-borttaget" }), 303);
  }
  const form = readForm(sent, planForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await changePlan(authority, form.token, planId, form.version, form.value);
  if (outcome.ok) throw redirect(planAddress(site, `/utkast/${planId}`, { klart: "sparat" }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { plan } = await draftArea(authority, planId, null);
  if (!plan) throw new Response(null, { status: 404 });
  return conflictingForm(form, storedOf(plan), plan.version);
}

export const meta = pageMeta;

export default function AboutPage() {
  const { t } = useTranslation("plans");
  const { plan, stored, mark, tokens, done } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const labels = { title: t("start.name"), from: t("start.from"), lastDay: t("start.lastDay") };
  return (
    <DraftFrame plan={plan} tab="about" mayEdit done={done}>
      <div className="stack-l text">
        <PlanConflict form={form} labels={labels} />
        <FormFrame
          token={tokens.save}
          version={form.version ?? plan.version}
          intent="save"
          errorTitle={form.errorTitle}
          errors={form.errors}
          guard
        >
          <PlanFields form={form} stored={stored} />
          <FormActions>
            <SubmitButton>{t("about.save")}</SubmitButton>
          </FormActions>
        </FormFrame>
        <details>
          <summary>{t("about.discardSummary")}</summary>
          <FormFrame token={tokens.discard} intent="discard" hidden={{ read: mark }}>
            <p>{t("about.discardText")}</p>
            <FormActions>
              <SecondaryButton>{t("about.discard")}</SecondaryButton>
            </FormActions>
          </FormFrame>
        </details>
      </div>
    </DraftFrame>
  );
}
