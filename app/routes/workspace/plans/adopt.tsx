import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adoptPlan } from "~/domain/plans/adoption/adopt-plan.server";
import type { FoundGap } from "~/domain/plans/adoption/adoption";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { demandDraft } from "~/domain/plans/draft/draft-part.server";
import { adoptionForm } from "~/domain/plans/plan-forms";
import { mayAdoptPlan } from "~/domain/plans/plan-policy";
import { type LocalDate, parseLocalDate } from "~/kernel/local-date";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { AdoptionGaps } from "~/routes/workspace/plans/adoption-gaps";
import { DraftFrame } from "~/routes/workspace/plans/draft/draft-frame";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { DisabledAction } from "~/ui/text/disabled-action";
import { Note } from "~/ui/text/note";
import { Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const asked = parseLocalDate(new URL(args.request.url).searchParams.get("dag") ?? "");
  const day = asked ?? authority.today;
  const found = await adoptionPage(authority, args.params.plan ?? "", day);
  if (!found) throw new Response(null, { status: 404 });
  demandDraft(found.plan);
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t("adopt.title", { title: found.plan.title }), hidden: true },
    ...found,
    day,
    mayAdopt: mayAdoptPlan(personOf(authority), found.plan).may,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [adoptionForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:adopt");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const form = readForm(sentForm(args), adoptionForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await adoptPlan(authority, form.token, planId, form.version, form.value);
  if (outcome.ok) throw redirect(planAddress(site, "", { plan: planId, klart: "faststalld" }), 303);
  const answer = refusedForm(outcome, form);
  const reader = await requireAuthority(args, "plan:read");
  const found = await adoptionPage(reader, planId, form.value.adoptedOn);
  return data(
    { ...answer.data, gaps: found?.gaps ?? [], day: form.value.adoptedOn },
    answer.init ?? undefined,
  );
}

export const meta = pageMeta;

/** A refused adoption also says what was missing on the day that was typed. */
type AdoptionAnswer = FormAnswer & { gaps?: readonly FoundGap[]; day?: LocalDate };

export default function AdoptPage() {
  const { t } = useTranslation("plans");
  const { plan, gaps, day, mayAdopt, mark, overlaps, token } = useLoaderData<typeof loader>();
  const answer = useActionData() as AdoptionAnswer | undefined;
  const form = useFormAnswer(answer);
  const shown = { gaps: answer?.gaps ?? gaps, day: answer?.day ?? day };
  return (
    <DraftFrame plan={plan} tab="adopt" mayEdit={mayAdopt} done={null}>
      <Section id="saknas" heading={t("adopt.gaps")} lead={<DayOfList day={shown.day} />}>
        <div className="stack">
          <AdoptionGaps planId={plan.id} gaps={shown.gaps} mayEdit={mayAdopt} />
          {overlaps.map((title) => (
            <Note key={title} kind="warning">
              <p>{t("adopt.overlaps", { title })}</p>
            </Note>
          ))}
        </div>
      </Section>
      <Section id="beslut" heading={t("adopt.save")} lead={<p>{t("adopt.lead")}</p>}>
        {mayAdopt ? (
          <FormFrame
            token={token}
            version={form.version ?? plan.version}
            hidden={{ read: markAsRead(answer, "read", mark) }}
            className="stack text"
            errorTitle={form.errorTitle}
            errors={form.errors}
            guard
          >
            <TextInput
              {...form.field("decision")}
              maxLength={300}
              label={t("adopt.decision")}
              hint={t("adopt.decisionHint")}
              required
            />
            <DateInput
              {...form.field("adoptedOn", day)}
              label={t("adopt.adoptedOn")}
              hint={t("adopt.adoptedOnHint")}
              format={t("start.format")}
              required
            />
            <FormActions>
              <SubmitButton>{t("adopt.save")}</SubmitButton>
            </FormActions>
          </FormFrame>
        ) : (
          <DisabledAction id="adopt" label={t("adopt.save")} why={t("adopt.why")} />
        )}
      </Section>
    </DraftFrame>
  );
}

function DayOfList({ day }: { day: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return <p>{t("adopt.day", { day: days.full(day) })}</p>;
}
