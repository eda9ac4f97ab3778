import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverLetters } from "~/domain/plans/follow-up/hand-over-letters.server";
import { handOverMeasure } from "~/domain/plans/follow-up/hand-over-measure.server";
import { handOverForm } from "~/domain/plans/plan-forms";
import { partyChoices } from "~/domain/plans/seated-parties.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead } from "~/platform/http/as-read";
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
import { UnreachedNote } from "~/routes/workspace/letters/letter-promise";
import { PlanConflict } from "~/routes/workspace/plans/draft/plan-conflict";
import { measurePanel } from "~/routes/workspace/plans/measure-panel.server";
import { chosenPlan, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { PlanCrumbs } from "~/routes/workspace/plans/plan-crumbs";
import { ReceiverSelect } from "~/routes/workspace/plans/receiver-select";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:hand-over");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const panel = await measurePanel(reader, { number, planId: chosen }, readingOf(site));
  if (!panel) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  const choices = await partyChoices(reader, { from: authority.today, to: panel.measure.periodTo });
  const { organisationId, orphaned } = panel.measure;
  const parties = choices.filter((one) => !one.joins && (orphaned || one.organisationId !== organisationId));
  return {
    page: { title: t("handOver.title", { number }), hidden: true },
    panel,
    chosen,
    today: authority.today,
    token: crypto.randomUUID(),
    parties,
    letters: await handOverLetters(authority, parties),
  };
}

export const takes: Takes = { forms: [handOverForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:hand-over");
  const reader = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const chosen = chosenPlan(args.request);
  const number = args.params.number ?? "";
  const form = readForm(sentForm(args), handOverForm);
  if (!form.ok) return wrongForm(form.answer);
  const { measureId, ...passed } = form.value;
  const outcome = await handOverMeasure(authority, form.token, measureId, form.version, passed);
  if (outcome.ok) {
    const { letters } = outcome.value;
    const told = { plan: chosen, klart: "overlamnad", mejl: String(letters) };
    throw redirect(planAddress(site, `/${number}`, told), 303);
  }
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const panel = await measurePanel(reader, { number, planId: chosen }, readingOf(site));
  if (panel?.measure.id !== measureId) throw new Response(null, { status: 409 });
  return conflictingForm(form, { toHoldingId: panel.measure.responsible ?? "" }, panel.handOvers);
}

export const meta = pageMeta;

export default function HandOverPage() {
  const { t } = useTranslation("plans");
  const { panel, chosen, today, parties, letters, token } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const form = useFormAnswer(answer);
  const site = useSite();
  const { measure, text } = panel;
  const { number } = measure;
  const back = planAddress(site, `/${number}`, { plan: chosen });
  return (
    <Main width="narrow">
      <PlanCrumbs
        plan={{ title: text.plan.title, chosen }}
        crumbs={[{ label: number, href: back }, { label: t("report.handOver") }]}
      />
      <PageHead eyebrow={`${number} ${measure.title}`} heading={t("handOver.title", { number })}>
        <p>{t("handOver.lead")}</p>
        {measure.responsible && <p>{t("handOver.now", { party: measure.responsible })}</p>}
      </PageHead>
      <PlanConflict
        form={form}
        labels={{ toHoldingId: t("handOver.to") }}
        shown={(_name, value) => parties.find(({ holdingId }) => holdingId === value)?.name ?? value}
      />
      <FormFrame
        token={token}
        version={form.version ?? panel.handOvers}
        hidden={{
          measureId: measure.id,
          readReceivers: markAsRead(answer, "readReceivers", letters.mark),
        }}
        errorTitle={form.errorTitle}
        errors={form.errors}
        guard
      >
        <UnreachedNote unreached={letters.unreached} />
        <ReceiverSelect field={form.field("toHoldingId")} parties={parties} letters={letters} />
        <DateInput
          {...form.field("onDate", today)}
          label={t("handOver.from")}
          format={t("start.format")}
          required
        />
        <TextArea
          {...form.field("reason")}
          label={t("handOver.reason")}
          optional={t("report.optional")}
          hint={t("handOver.reasonHint")}
          rows={3}
        />
        <FormActions>
          <SubmitButton>{t("handOver.save")}</SubmitButton>
          <a href={back}>{t("report.cancel")}</a>
        </FormActions>
      </FormFrame>
    </Main>
  );
}
