import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationForm } from "~/domain/parties/party-forms";
import { registerOrganisation } from "~/domain/parties/registry/register-organisation.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { partyHref } from "~/routes/workspace/parties/party-path";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { OrganisationFields } from "./organisation-fields";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  return { page: { title: t("organisation.new"), hidden: true }, token: crypto.randomUUID() };
}

type NextForm = "/adjungera" | `/platser/${string}/part`;

/** The form to go on with, below /parter, when the organisation was missing there. */
function nextForm(request: Request): NextForm | null {
  const below = new URL(request.url).searchParams.get("till") ?? "";
  const isNext = (path: string): path is NextForm =>
    /^\/(adjungera|platser\/[0-9a-f-]{36}\/part)$/.test(path);
  return isNext(below) ? below : null;
}

export const takes: Takes = { forms: [organisationForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const form = readForm(sentForm(args), organisationForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await registerOrganisation(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  const { site } = args.context;
  const next = nextForm(args.request);
  const id = outcome.value;
  if (next) throw redirect(`${partyHref(site, next, "registrerad")}&organisation=${id}`, 303);
  throw redirect(partyHref(site, `/organisationer/${id}`, "registrerad"), 303);
}

export const meta = pageMeta;

export default function NewOrganisation() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "organisation");
  const { t } = useTranslation("parties");
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("organisation.new") }]} />
      <PageHead heading={t("organisation.new")} lede={t("organisation.newLede")} />
      <FormFrame
        token={token}
        intent="organisation"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <OrganisationFields form={form} />
        <FormActions>
          <SubmitButton>{t("organisation.newSubmit")}</SubmitButton>
          <CancelLink />
        </FormActions>
      </FormFrame>
    </Main>
  );
}
