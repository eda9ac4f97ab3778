import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { capitalised } from "~/domain/councils/terminology";
import { demandDraft, draftGoal } from "~/domain/plans/draft/draft-part.server";
import { addGoal, changeGoal } from "~/domain/plans/draft/edit-goal.server";
import { goalFields } from "~/domain/plans/part-fields";
import { goalForm } from "~/domain/plans/plan-forms";
import { blank, keysOf, pick } from "~/kernel/written-fields";
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
import { savedWord } from "~/routes/workspace/plans/done-note";
import { namedPart, planAddress } from "~/routes/workspace/plans/plan-address";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { HiddenFields } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { GoalFields } from "./goal-fields";
import { PartFrame } from "./part-frame";
import { PlanConflict } from "./plan-conflict";

const areaAsked = (request: Request) => new URL(request.url).searchParams.get("omrade") ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site, platform } = args.context;
  const id = namedPart(args.params.goal);
  const { plan, areas, part, removal } = await draftGoal(authority, args.params.plan ?? "", id);
  const draft = demandDraft(plan);
  if (id !== null && !part) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t(id === null ? "goalForm.new" : "goalForm.change"), hidden: true },
    plan: draft,
    areas,
    stored: part ?? { ...blank(goalFields), areaId: areaAsked(args.request), version: 0 },
    isNew: id === null,
    removal,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [goalForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const goalId = namedPart(args.params.goal);
  const form = readForm(sentForm(args), goalForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome =
    goalId === null
      ? await addGoal(authority, form.token, planId, form.value)
      : await changeGoal(authority, form.token, { planId, goalId }, form.version, form.value);
  if (outcome.ok)
    throw redirect(planAddress(site, `/utkast/${planId}`, { klart: savedWord(outcome.value) }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { part } = await draftGoal(authority, planId, goalId);
  if (!part) throw new Response(null, { status: 404 });
  return conflictingForm(form, pick(keysOf(goalFields), part), part.version);
}

export const meta = pageMeta;

export default function GoalPage() {
  const { t } = useTranslation("plans");
  const { t: term } = useTranslation("terms");
  const { plan, areas, stored, isNew, removal, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const labels = Object.fromEntries(keysOf(goalFields).map((key) => [key, t(`goalForm.${key}`)]));
  return (
    <PartFrame
      plan={plan}
      heading={t(isNew ? "goalForm.new" : "goalForm.change")}
      form={form}
      version={stored.version}
      token={token}
      save={t("goalForm.save")}
      removal={removal}
      conflict={<PlanConflict form={form} labels={labels} isRemoved={removal !== null} />}
    >
      {isNew || removal ? (
        <Select
          {...form.field("areaId", stored.areaId)}
          label={capitalised(term("area.one"))}
          placeholder={t("reasons.areaMissing")}
          options={areas.map(({ id, title }) => ({ value: id, label: title }))}
          required
        />
      ) : (
        <>
          <HiddenFields values={{ areaId: stored.areaId }} />
          <p className="muted">{areas.find(({ id }) => id === stored.areaId)?.title}</p>
        </>
      )}
      <GoalFields form={form} stored={stored} />
    </PartFrame>
  );
}
