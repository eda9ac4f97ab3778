import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftGoal } from "~/domain/plans/draft-part.server";
import { addGoal, changeGoal } from "~/domain/plans/edit-goal.server";
import { goalForm } from "~/domain/plans/plan-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import {
  conflictingForm,
  type FormAnswer,
  readForm,
  refusedForm,
  wrongForm,
} from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PartFrame } from "~/routes/workspace/plans/part-frame";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { PlanConflict } from "~/routes/workspace/plans/plan-conflict";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { TextArea } from "~/ui/form/text-area";

/** The part that the address names; null for a new one. */
const partOf = (id: string | undefined) => (id === undefined || id === "ny" ? null : id);
const areaAsked = (request: Request) => new URL(request.url).searchParams.get("omrade") ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site, platform } = args.context;
  const id = partOf(args.params.goal);
  const { plan, areas, part } = await draftGoal(authority, args.params.plan ?? "", id);
  const areaId = part?.areaId ?? areaAsked(args.request);
  const area = areas.find((one) => one.id === areaId);
  if (plan?.stage !== "draft" || !area || (id !== null && !part)) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t(id === null ? "goalForm.new" : "goalForm.change"), hidden: true },
    plan,
    area,
    stored: part ?? { text: "", version: 0 },
    isNew: id === null,
    token: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const goalId = partOf(args.params.goal);
  const form = readForm(await args.request.formData(), goalForm);
  if (!form.ok) return wrongForm(form.answer);
  const { text } = form.value;
  const outcome =
    goalId === null
      ? await addGoal(authority, form.token, { planId, areaId: areaAsked(args.request) }, text)
      : await changeGoal(authority, form.token, { planId, goalId }, form.version, text);
  if (outcome.ok) throw redirect(planAddress(site, `/utkast/${planId}`, { klart: "sparat" }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { part } = await draftGoal(authority, planId, goalId);
  if (!part) throw new Response(null, { status: 404 });
  return conflictingForm(form, { text: part.text }, part.version);
}

export const meta = pageMeta;

export default function GoalPage() {
  const { t } = useTranslation("plans");
  const { plan, area, stored, isNew, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const label = t("goalForm.text");
  return (
    <PartFrame
      plan={plan}
      heading={t(isNew ? "goalForm.new" : "goalForm.change")}
      form={form}
      version={stored.version}
      token={token}
      save={t("goalForm.save")}
      conflict={<PlanConflict form={form} labels={{ text: label }} />}
    >
      <p className="muted">{area.title}</p>
      <TextArea {...form.field("text", stored.text)} label={label} hint={t("goalForm.textHint")} required />
    </PartFrame>
  );
}
