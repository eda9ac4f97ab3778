import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appointRepresentative } from "~/domain/parties/mandates/appoint-representative.server";
import { appointmentForm } from "~/domain/parties/mandates/mandate-forms";
import { representationKinds } from "~/domain/parties/mandates/representation";
import { personChoices } from "~/domain/parties/party-choices.server";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { laterOf } from "~/kernel/local-date";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { DayFields } from "~/routes/workspace/parties/seats/seat-fields";
import { seatTitle } from "~/routes/workspace/parties/seats/seat-title";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { WhoFields } from "./person-fields";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "person:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const [holding, people] = await Promise.all([
    holdingPage(authority, idOf(args.params, "holding")),
    personChoices(authority),
  ]);
  return {
    page: { title: t("person.appointTitle", { party: holding.name }), hidden: true },
    holding,
    people,
    from: laterOf(holding.validFrom, authority.today),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [appointmentForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "person:edit");
  const holdingId = idOf(args.params, "holding");
  const form = readForm(sentForm(args), appointmentForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await appointRepresentative(authority, form.token, { ...form.value, holdingId });
  if (!outcome.ok) return refusedForm(outcome, form);
  const several = outcome.value.warnings.includes("severalOrdinary") ? "&flera=ja" : "";
  const below = `/personer/${outcome.value.personId}` as const;
  throw redirect(`${partyHref(args.context.site, below, "uppdrag-inlagt")}${several}`, 303);
}

export const meta = pageMeta;

export default function Appoint() {
  const { holding, people, from, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "appoint");
  const { t } = useTranslation("parties");
  const heading = t("person.appointTitle", { party: holding.name });
  const seatPath = `/platser/${holding.seatId}` as const;
  const { defaultValue, ...kind } = form.field("kind", "ordinary");
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: seatTitle(t, holding), below: seatPath }, { label: heading }]} />
      <PageHead heading={heading} lede={t("person.appointLede")} />
      <FormFrame
        token={token}
        intent="appoint"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <WhoFields form={form} people={people} />
        <RadioChoices
          name={kind.name}
          error={kind.error}
          legend={t("person.kind")}
          defaultValue={defaultValue}
          small
          choices={representationKinds.map((value) => ({ value, label: t(`mandate.${value}`) }))}
        />
        <DayFields form={form} stored={{ from }} lastDayHint={t("person.untilPartyLeaves")} />
        <FormActions>
          <SubmitButton>{t("person.appointSubmit")}</SubmitButton>
          <CancelLink below={seatPath} />
        </FormActions>
      </FormFrame>
    </Main>
  );
}
