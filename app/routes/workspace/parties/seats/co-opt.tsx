import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationChoices } from "~/domain/parties/party-choices.server";
import { coOptParty } from "~/domain/parties/seats/co-opt-party.server";
import { coOptionForm } from "~/domain/parties/seats/holding-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { partyHref } from "~/routes/workspace/parties/party-path";
import { OrganisationChoiceField } from "~/routes/workspace/parties/registry/organisation-fields";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { DayFields, PerspectiveField, PurposeField } from "./seat-fields";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  return {
    page: { title: t("coOpt.title"), hidden: true },
    choices: await organisationChoices(authority),
    chosen: new URL(args.request.url).searchParams.get("organisation"),
    done: readDone(args.request),
    today: authority.today,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [coOptionForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const form = readForm(sentForm(args), coOptionForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await coOptParty(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(partyHref(args.context.site, `/platser/${outcome.value}`, "adjungerad"), 303);
}

export const meta = pageMeta;

export default function CoOpt() {
  const { choices, chosen, done, today, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "co-opt");
  const { t } = useTranslation("parties");
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("coOpt.title") }]} />
      <PageHead heading={t("coOpt.title")} lede={t("coOpt.lede")}>
        <DoneNote done={done} />
      </PageHead>
      <FormFrame
        token={token}
        intent="co-opt"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <OrganisationChoiceField form={form} choices={choices} stored={chosen} back="/adjungera" />
        <PerspectiveField form={form} />
        <PurposeField form={form} />
        <DayFields form={form} stored={{ from: today }} bounded />
        <FormActions>
          <SubmitButton>{t("coOpt.submit")}</SubmitButton>
          <CancelLink />
        </FormActions>
      </FormFrame>
    </Main>
  );
}
