import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demandDraft, draftArea, linkChoices } from "~/domain/plans/draft/draft-part.server";
import { addArea, changeArea } from "~/domain/plans/draft/edit-area.server";
import { areaFields } from "~/domain/plans/part-fields";
import { areaForm } from "~/domain/plans/plan-forms";
import { blank, keysOf } from "~/kernel/written-fields";
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
import { AreaFields } from "./area-fields";
import { PartFrame } from "./part-frame";
import { PlanConflict } from "./plan-conflict";

const empty = { ...blank(areaFields), strategyNodes: [], categories: [], version: 0 };

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site, platform } = args.context;
  const id = namedPart(args.params.area);
  const { plan, part, removal } = await draftArea(authority, args.params.plan ?? "", id);
  const draft = demandDraft(plan);
  if (id !== null && !part) throw new Response(null, { status: 404 });
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  return {
    page: { title: t(id === null ? "areaForm.new" : "areaForm.change"), hidden: true },
    plan: draft,
    stored: part ?? empty,
    isNew: id === null,
    removal,
    choices: await linkChoices(authority, site.language),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [areaForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  const areaId = namedPart(args.params.area);
  const form = readForm(sentForm(args), areaForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome =
    areaId === null
      ? await addArea(authority, form.token, planId, form.value)
      : await changeArea(authority, form.token, { planId, areaId }, form.version, form.value);
  if (outcome.ok)
    throw redirect(planAddress(site, `/utkast/${planId}`, { klart: savedWord(outcome.value) }), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { part } = await draftArea(authority, planId, areaId);
  if (!part) throw new Response(null, { status: 404 });
  const { version, ...theirs } = part;
  return conflictingForm(form, theirs, version);
}

export const meta = pageMeta;

export default function AreaPage() {
  const { t } = useTranslation("plans");
  const { plan, stored, isNew, removal, choices, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const names = new Map(
    [...choices.strategies.flatMap(({ nodes }) => nodes), ...choices.categories].map(({ code, name }) => [
      code,
      name,
    ]),
  );
  const [regional] = choices.strategies;
  return (
    <PartFrame
      plan={plan}
      heading={t(isNew ? "areaForm.new" : "areaForm.change")}
      form={form}
      version={stored.version}
      token={token}
      save={t("areaForm.save")}
      removal={removal}
      conflict={
        <PlanConflict
          form={form}
          isRemoved={removal !== null}
          labels={{
            ...Object.fromEntries(keysOf(areaFields).map((key) => [key, t(`areaForm.${key}`)])),
            strategyNodes: t("areaForm.strategies", { title: regional?.title ?? "" }),
            categories: t("areaForm.categories"),
          }}
          shown={(_name, value) => names.get(value) ?? value}
        />
      }
    >
      <AreaFields form={form} stored={stored} choices={choices} />
    </PartFrame>
  );
}
