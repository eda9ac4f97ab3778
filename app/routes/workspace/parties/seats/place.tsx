import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationChoices } from "~/domain/parties/party-choices.server";
import { changeHolder } from "~/domain/parties/seats/change-holder.server";
import { holderForm } from "~/domain/parties/seats/holding-forms";
import { placeParty } from "~/domain/parties/seats/place-party.server";
import { type SeatHolder, seatPage } from "~/domain/parties/seats/seat-page.server";
import { laterOf } from "~/kernel/local-date";
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
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { OrganisationChoiceField } from "~/routes/workspace/parties/registry/organisation-fields";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { HoldersNow } from "./holders-now";
import { MandatesThatEnd } from "./mandates-that-end";
import { DayFields } from "./seat-fields";
import { seatTitle } from "./seat-title";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const [{ seat, holders, seen }, choices] = await Promise.all([
    seatPage(authority, idOf(args.params, "seat")),
    organisationChoices(authority),
  ]);
  const from = laterOf(seat.validFrom, authority.today);
  const next = holders.map(({ validFrom }) => validFrom).filter((day) => day > from);
  return {
    page: { title: t(actFor(holders) === "change" ? "place.changeTitle" : "place.title"), hidden: true },
    seat,
    seen,
    holders,
    today: authority.today,
    choices,
    chosen: new URL(args.request.url).searchParams.get("organisation"),
    done: readDone(args.request),
    from,
    /** The seat is free until the next party, if one is already to come. */
    lastDay: next.length > 0 ? lastDayBefore(next.toSorted()[0] ?? from) : null,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [holderForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const seatId = idOf(args.params, "seat");
  const form = readForm(sentForm(args), holderForm);
  if (!form.ok) return wrongForm(form.answer);
  const { act, ...value } = form.value;
  const changes = act === "change";
  const perform = changes ? changeHolder : placeParty;
  const outcome = await perform(authority, form.token, { seatId, ...value });
  if (outcome.ok) {
    const done = changes ? "part-bytt" : "part-pa-plats";
    throw redirect(partyHref(args.context.site, `/platser/${seatId}`, done), 303);
  }
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { holders, seen } = await seatPage(authority, seatId);
  return conflictingForm(form, { seen, act: actFor(holders) }, 0);
}

/** What the page offers: another party in the place of the present one, or a party on a free seat. */
const actFor = (holders: readonly SeatHolder[]) =>
  holders.some(({ isPresent }) => isPresent) ? "change" : "place";

export const meta = pageMeta;

export default function PlaceParty() {
  const { seat, seen, holders, today, choices, chosen, done, from, lastDay, token } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("parties");
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "holder");
  const act = form.kept("act", actFor(holders));
  const present = act === "change" ? holders.find(({ isPresent }) => isPresent) : undefined;
  const leaving = present?.mandates.filter(({ validTo }) => validTo === null || validTo > today) ?? [];
  const heading = t(act === "change" ? "place.changeTitle" : "place.title");
  const seatPath = `/platser/${seat.id}` as const;
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: seatTitle(t, seat), below: seatPath }, { label: heading }]} />
      <PageHead
        heading={heading}
        lede={present ? t("place.changeLede", { party: present.name }) : seatTitle(t, seat)}
      >
        <DoneNote done={done} />
        <MandatesThatEnd names={leaving.map(({ name }) => name)} />
      </PageHead>
      <PartyConflict form={form} labels={{}} now={<HoldersNow holders={holders} today={today} />} />
      <FormFrame
        token={token}
        intent="holder"
        hidden={{ act, seen: form.kept("seen", seen) }}
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <OrganisationChoiceField form={form} choices={choices} stored={chosen} back={`${seatPath}/part`} />
        <DayFields form={form} stored={{ from, lastDay }} lastDayHint={t("place.lastDayHint")} />
        <FormActions>
          <SubmitButton>{t(act === "change" ? "place.changeSubmit" : "place.submit")}</SubmitButton>
          <CancelLink below={seatPath} />
        </FormActions>
      </FormFrame>
    </Main>
  );
}
