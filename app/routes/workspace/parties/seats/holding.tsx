import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctHolding } from "~/domain/parties/seats/correct-holding.server";
import { endHolding } from "~/domain/parties/seats/end-holding.server";
import { holdingDaysForm, holdingEndForm } from "~/domain/parties/seats/holding-forms";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { removeHolding } from "~/domain/parties/seats/remove-holding.server";
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
import { CorrectHolding, EndHolding, holdingValues, RemoveHolding } from "./holding-forms";
import { seatTitle } from "./seat-title";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const holding = await holdingPage(authority, idOf(args.params, "holding"));
  const tokens = { end: crypto.randomUUID(), correct: crypto.randomUUID(), remove: crypto.randomUUID() };
  const title = t("holding.title", { party: holding.name, seat: seatTitle(t, holding) });
  return { page: { title, hidden: true }, holding, today: authority.today, tokens };
}

export const takes: Takes = { forms: [removalForm, holdingEndForm, holdingDaysForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { site } = args.context;
  const holdingId = idOf(args.params, "holding");
  const sent = sentForm(args);
  const intent = sent.get("_intent");
  if (intent === "remove") {
    const form = readForm(sent, removalForm);
    if (!form.ok) return wrongForm(form.answer);
    const outcome = await removeHolding(authority, form.token, { holdingId, version: form.version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(partyHref(site, `/platser/${outcome.value}`, "part-borttagen"), 303);
  }
  const form = intent === "end" ? readForm(sent, holdingEndForm) : readForm(sent, holdingDaysForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, value } = form;
  const corrects = "validFrom" in value;
  const outcome = corrects
    ? await correctHolding(authority, token, { ...value, holdingId, version })
    : await endHolding(authority, token, { ...value, holdingId });
  if (!outcome.ok && outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const now = await holdingPage(authority, holdingId);
  const word = corrects ? "dagar-rattade" : "part-avslutad";
  if (outcome.ok) throw redirect(partyHref(site, `/platser/${now.seatId}`, word), 303);
  return conflictingForm(form, { ...holdingValues(now), seen: now.seen }, now.version);
}

export const meta = pageMeta;

export default function HoldingPage() {
  const { holding, today, tokens } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  const days = useDays();
  const seat = seatTitle(t, holding);
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: seat, below: `/platser/${holding.seatId}` }, { label: holding.name }]} />
      <PageHead
        heading={t("holding.title", { party: holding.name, seat })}
        lede={days.span(holding.validFrom, holding.validTo, today)}
      />
      <EndHolding holding={holding} today={today} token={tokens.end} answer={answer} />
      <CorrectHolding holding={holding} token={tokens.correct} answer={answer} />
      <RemoveHolding holding={holding} token={tokens.remove} answer={answer} />
    </Main>
  );
}
