import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctPerson } from "~/domain/parties/mandates/correct-person.server";
import { personPage } from "~/domain/parties/mandates/person-page.server";
import { removePerson } from "~/domain/parties/mandates/remove-person.server";
import { personForm } from "~/domain/parties/party-forms";
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
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { removalForm } from "~/routes/workspace/parties/removal-form";
import { useDays } from "~/routes/workspace/parties/use-days";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead, Section } from "~/ui/text/section";
import { readNotInvited } from "./not-invited";
import { PersonForm, personValues, RemovePerson } from "./person-form";
import { PersonMandates } from "./person-mandates";
import { PersonSignIn } from "./person-sign-in";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "person:read");
  const { person, mandates, invitation } = await personPage(authority, idOf(args.params, "person"));
  return {
    page: { title: person.name, hidden: true },
    person,
    mandates,
    invitation,
    now: authority.now.toISOString(),
    today: authority.today,
    done: readDone(args.request),
    mailOff: !args.context.platform.settings.smtpUrl,
    notInvited: readNotInvited(args.request),
    several: new URL(args.request.url).searchParams.has("flera"),
    tokens: { person: crypto.randomUUID(), invite: crypto.randomUUID(), remove: crypto.randomUUID() },
  };
}

export const takes: Takes = { forms: [removalForm, personForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "person:edit");
  const personId = idOf(args.params, "person");
  const sent = sentForm(args);
  if (sent.get("_intent") === "remove") {
    const form = readForm(sent, removalForm);
    if (!form.ok) return wrongForm(form.answer);
    const outcome = await removePerson(authority, form.token, { personId, version: form.version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(partyHref(args.context.site, "", "person-borttagen"), 303);
  }
  const form = readForm(sent, personForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, value } = form;
  const outcome = await correctPerson(authority, token, { ...value, personId, version });
  if (outcome.ok) {
    const word = outcome.value.uninvited ? "inbjudan-galler-inte" : "person-rattad";
    throw redirect(partyHref(args.context.site, `/personer/${personId}`, word), 303);
  }
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { person } = await personPage(authority, personId);
  return conflictingForm(form, personValues(person), person.version);
}

export const meta = pageMeta;

export default function PersonPage() {
  const { person, mandates, invitation, notInvited, mailOff, now, today, done, several, tokens } =
    useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  const days = useDays();
  const isUnused = mandates.length === 0 && invitation === null && person.accountId === null;
  const shown =
    person.shownInPublic && person.shownSince
      ? t("person.shownSince", { day: days.day(person.shownSince), reason: person.shownReason ?? "" })
      : t("person.hidden");
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: person.name }]} />
      <PageHead heading={person.name} lede={shown}>
        <DoneNote done={done} />
        {several && (
          <Note kind="warning">
            <p>{t("person.severalOrdinary")}</p>
          </Note>
        )}
      </PageHead>
      <Section id="mandates" heading={t("person.mandates")}>
        <PersonMandates mandates={mandates} today={today} />
      </Section>
      <Section id="sign-in" heading={t("person.signIn")}>
        <PersonSignIn
          person={person}
          invitation={invitation}
          now={now}
          token={tokens.invite}
          refusal={notInvited}
          mailOff={mailOff}
        />
      </Section>
      <Section id="contact" heading={t("person.contact")} lead={t("person.contactLead")}>
        <PersonForm person={person} token={tokens.person} answer={answer} />
      </Section>
      {(isUnused || answer?.intent === "remove") && (
        <RemovePerson person={person} token={tokens.remove} answer={answer} />
      )}
    </Main>
  );
}
