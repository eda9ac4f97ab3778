import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { endForm, seatForm } from "~/domain/parties/party-forms";
import { correctSeat } from "~/domain/parties/seats/correct-seat.server";
import { endSeat } from "~/domain/parties/seats/end-seat.server";
import { removeSeat } from "~/domain/parties/seats/remove-seat.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { lastDayBefore } from "~/kernel/period";
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
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { CorrectSeat, EndSeat, RemoveSeat, seatValues } from "./seat-forms";
import { seatTitle } from "./seat-title";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const { seat, holders } = await seatPage(authority, idOf(args.params, "seat"));
  const tokens = { correct: crypto.randomUUID(), end: crypto.randomUUID(), remove: crypto.randomUUID() };
  return {
    page: { title: t("seat.correctTitle"), hidden: true },
    seat,
    lastDay: lastDayBefore(seat.validTo),
    isUsed: holders.length > 0,
    tokens,
  };
}

export const takes: Takes = { forms: [removalForm, endForm, seatForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { site } = args.context;
  const seatId = idOf(args.params, "seat");
  const sent = sentForm(args);
  const intent = sent.get("_intent");
  if (intent === "remove") {
    const form = readForm(sent, removalForm);
    if (!form.ok) return wrongForm(form.answer);
    const outcome = await removeSeat(authority, form.token, { seatId, version: form.version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(partyHref(site, "", "plats-borttagen"), 303);
  }
  const ends = intent === "end";
  const form = ends ? readForm(sent, endForm) : readForm(sent, seatForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, value } = form;
  const outcome =
    "perspective" in value
      ? await correctSeat(authority, token, { ...value, seatId, version })
      : await endSeat(authority, token, { ...value, seatId, version });
  if (outcome.ok)
    throw redirect(partyHref(site, `/platser/${seatId}`, ends ? "plats-dras-in" : "plats-rattad"), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { seat } = await seatPage(authority, seatId);
  return conflictingForm(form, seatValues(seat), seat.version);
}

export const meta = pageMeta;

export default function EditSeat() {
  const { seat, lastDay, isUsed, tokens } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  const title = seatTitle(t, seat);
  return (
    <Main width="wide">
      <PartyCrumbs
        crumbs={[{ label: title, below: `/platser/${seat.id}` }, { label: t("seat.correctTitle") }]}
      />
      <PageHead heading={t("seat.correctTitle")} lede={title} />
      <CorrectSeat seat={seat} lastDay={lastDay} token={tokens.correct} answer={answer} />
      {(lastDay === null || answer?.intent === "end") && (
        <EndSeat seat={seat} token={tokens.end} answer={answer} />
      )}
      <RemoveSeat seat={seat} isUsed={isUsed} token={tokens.remove} answer={answer} />
    </Main>
  );
}
