import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctMandate } from "~/domain/parties/mandates/correct-mandate.server";
import { endMandate } from "~/domain/parties/mandates/end-mandate.server";
import { mandateForm, replacementForm } from "~/domain/parties/mandates/mandate-forms";
import { mandatePage } from "~/domain/parties/mandates/mandate-page.server";
import { removeMandate } from "~/domain/parties/mandates/remove-mandate.server";
import { replaceRepresentative } from "~/domain/parties/mandates/replace-representative.server";
import { personChoices } from "~/domain/parties/party-choices.server";
import { endForm } from "~/domain/parties/party-forms";
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
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { removalForm } from "~/routes/workspace/parties/removal-form";
import { useDays } from "~/routes/workspace/parties/use-days";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { CorrectMandate, RemoveMandate } from "./mandate-corrections";
import { EndMandate, mandateValues, ReplacePerson } from "./mandate-forms";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "person:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const [mandate, people] = await Promise.all([
    mandatePage(authority, idOf(args.params, "representation")),
    personChoices(authority),
  ]);
  const title = t("person.mandateTitle", { name: mandate.personName, party: mandate.partyName });
  const token = () => crypto.randomUUID();
  const tokens = { replace: token(), end: token(), correct: token(), remove: token() };
  return { page: { title, hidden: true }, mandate, people, today: authority.today, tokens };
}

export const takes: Takes = { forms: [removalForm, endForm, mandateForm, replacementForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "person:edit");
  const { site } = args.context;
  const representationId = idOf(args.params, "representation");
  const sent = sentForm(args);
  const intent = sent.get("_intent");
  if (intent === "remove") {
    const form = readForm(sent, removalForm);
    if (!form.ok) return wrongForm(form.answer);
    const outcome = await removeMandate(authority, form.token, { representationId, version: form.version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(partyHref(site, `/platser/${outcome.value}`, "uppdrag-borttaget"), 303);
  }
  const form =
    intent === "end"
      ? readForm(sent, endForm)
      : intent === "correct"
        ? readForm(sent, mandateForm)
        : readForm(sent, replacementForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, value } = form;
  const own = { representationId, version };
  const [outcome, word] =
    "person" in value
      ? ([await replaceRepresentative(authority, token, { ...value, ...own }), "person-bytt"] as const)
      : "kind" in value
        ? ([await correctMandate(authority, token, { ...value, ...own }), "uppdrag-rattat"] as const)
        : ([await endMandate(authority, token, { ...value, ...own }), "uppdrag-avslutat"] as const);
  if (!outcome.ok && outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const now = await mandatePage(authority, representationId);
  if (outcome.ok) throw redirect(partyHref(site, `/platser/${now.seatId}`, word), 303);
  return conflictingForm(form, { ...form.values, ...mandateValues(now) }, now.version);
}

export const meta = pageMeta;

export default function Mandate() {
  const { mandate, people, today, tokens } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  const days = useDays();
  const { personName: name, partyName: party } = mandate;
  const isOver = mandate.validTo !== null && mandate.validTo <= today;
  const span = days.span(mandate.validFrom, mandate.validTo, today);
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: party, below: `/platser/${mandate.seatId}` }, { label: name }]} />
      <PageHead
        heading={t("person.mandateTitle", { name, party })}
        lede={`${t(`mandate.${mandate.kind}`)}, ${span}`}
      >
        {mandate.acts > 0 && <p>{t("person.acts", { name, count: mandate.acts })}</p>}
      </PageHead>
      {(!isOver || answer?.intent === "replace") && (
        <ReplacePerson
          mandate={mandate}
          people={people.filter(({ id }) => id !== mandate.personId)}
          today={today}
          token={tokens.replace}
          answer={answer}
        />
      )}
      {(!isOver || answer?.intent === "end") && (
        <EndMandate mandate={mandate} token={tokens.end} answer={answer} />
      )}
      <CorrectMandate mandate={mandate} token={tokens.correct} answer={answer} />
      <RemoveMandate mandate={mandate} token={tokens.remove} answer={answer} />
    </Main>
  );
}
