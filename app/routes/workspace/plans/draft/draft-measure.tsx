import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demandDraft, draftMeasure } from "~/domain/plans/draft/draft-part.server";
import { addMeasure, changeMeasure } from "~/domain/plans/draft/edit-measure.server";
import { measureForm } from "~/domain/plans/plan-forms";
import { partyChoices } from "~/domain/plans/seated-parties.server";
import { earlierOf, laterOf } from "~/kernel/local-date";
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
import { MeasureConflict } from "./measure-conflict";
import { MeasureFields } from "./measure-fields";
import { measureValues, newMeasure } from "./measure-values";
import { PartFrame } from "./part-frame";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const reader = await requireAuthority(args, "plan:read");
  const { site, platform } = args.context;
  const id = namedPart(args.params.measure);
  const found = await draftMeasure(authority, args.params.plan ?? "", id);
  const { plan, areas, goals, part, removal } = found;
  const draft = demandDraft(plan);
  if (id !== null && !part) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  const area = new URL(args.request.url).searchParams.get("omrade") ?? "";
  const { periodFrom: from, periodTo: to } = part ?? draft;
  const within = { from: earlierOf(from, draft.periodFrom), to: laterOf(to, draft.periodTo) };
  const kept = part ? [part.responsibleHoldingId ?? "", ...part.contributorHoldingIds] : [];
  return {
    page: { title: t(id === null ? "measureForm.new" : "measureForm.change"), hidden: true },
    plan: draft,
    areas,
    goals,
    stored: part ? measureValues(part) : newMeasure(draft, area),
    version: part?.version ?? 0,
    isNew: id === null,
    removal,
    parties: await partyChoices(
      reader,
      within,
      kept.filter((one) => one !== ""),
    ),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [measureForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const measureId = namedPart(args.params.measure);
  const form = readForm(sentForm(args), measureForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome =
    measureId === null
      ? await addMeasure(authority, form.token, planId, form.value)
      : await changeMeasure(authority, form.token, { planId, measureId }, form.version, form.value);
  if (outcome.ok)
    throw redirect(planAddress(site, `/utkast/${planId}`, { klart: savedWord(outcome.value) }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { part } = await draftMeasure(authority, planId, measureId);
  if (!part) throw new Response(null, { status: 404 });
  return conflictingForm(form, measureValues(part), part.version);
}

export const meta = pageMeta;

export default function DraftMeasurePage() {
  const { t } = useTranslation("plans");
  const { plan, areas, goals, parties, ...page } = useLoaderData<typeof loader>();
  const { stored, version, isNew, removal, token } = page;
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const choices = { areas, goals, parties };
  return (
    <PartFrame
      plan={plan}
      heading={t(isNew ? "measureForm.new" : "measureForm.change")}
      form={form}
      version={version}
      token={token}
      save={t("measureForm.save")}
      removal={removal}
      conflict={<MeasureConflict form={form} choices={choices} isRemoved={removal !== null} />}
    >
      <MeasureFields form={form} stored={stored} choices={choices} />
    </PartFrame>
  );
}
