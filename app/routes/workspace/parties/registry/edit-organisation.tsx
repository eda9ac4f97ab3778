import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationChoices } from "~/domain/parties/party-choices.server";
import { organisationForm, renameForm } from "~/domain/parties/party-forms";
import { mayEditOrganisation } from "~/domain/parties/party-policy";
import { correctOrganisation } from "~/domain/parties/registry/correct-organisation.server";
import { mergeOrganisation } from "~/domain/parties/registry/merge-organisation.server";
import { organisationPage } from "~/domain/parties/registry/organisation-page.server";
import { renameOrganisation } from "~/domain/parties/registry/rename-organisation.server";
import { mergerForm, partingForm } from "~/domain/parties/seats/holding-forms";
import { personOf } from "~/platform/access/authority";
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
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { CorrectOrganisation, organisationValues, RenameOrganisation } from "./organisation-forms";
import { MergeOrganisation, PartOrganisation } from "./organisation-merger";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const [{ organisation, successor }, choices] = await Promise.all([
    organisationPage(authority, idOf(args.params, "organisation")),
    organisationChoices(authority),
  ]);
  return {
    page: { title: organisation.name, hidden: true },
    organisation,
    successor,
    choices: choices.filter(({ id }) => id !== organisation.id),
    may: mayEditOrganisation(personOf(authority), organisation),
    today: authority.today,
    tokens: {
      correct: crypto.randomUUID(),
      rename: crypto.randomUUID(),
      merge: crypto.randomUUID(),
      part: crypto.randomUUID(),
    },
  };
}

const doneWords = {
  correct: "organisation-rattad",
  rename: "namn-bytt",
  merge: "uppgangen",
  part: "inte-uppgangen",
} as const;
const intents = ["rename", "merge", "part"] as const;

export const takes: Takes = { forms: [renameForm, organisationForm, mergerForm, partingForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const organisationId = idOf(args.params, "organisation");
  const sent = sentForm(args);
  const intent = intents.find((one) => one === sent.get("_intent")) ?? "correct";
  const form =
    intent === "rename"
      ? readForm(sent, renameForm)
      : intent === "correct"
        ? readForm(sent, organisationForm)
        : readForm(sent, intent === "merge" ? mergerForm : partingForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, value } = form;
  const own = { organisationId, version };
  const outcome =
    "aliases" in value
      ? await correctOrganisation(authority, token, { ...value, ...own })
      : "successorId" in value
        ? await mergeOrganisation(authority, token, { ...value, ...own })
        : await renameOrganisation(authority, token, { ...value, ...own });
  const below = `/organisationer/${organisationId}` as const;
  if (outcome.ok) throw redirect(partyHref(args.context.site, below, doneWords[intent]), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const { organisation } = await organisationPage(authority, organisationId);
  return conflictingForm(form, organisationValues(organisation), organisation.version);
}

export const meta = pageMeta;

export default function EditOrganisation() {
  const { organisation, successor, choices, may, today, tokens } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | undefined;
  const { t } = useTranslation("parties");
  const below = `/organisationer/${organisation.id}` as const;
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: organisation.name, below }, { label: t("organisation.correct") }]} />
      <PageHead heading={t("organisation.correct")} lede={organisation.name} />
      {may.may ? (
        <>
          <CorrectOrganisation organisation={organisation} token={tokens.correct} answer={answer} />
          <RenameOrganisation
            organisation={organisation}
            today={today}
            token={tokens.rename}
            answer={answer}
          />
          <MergeOrganisation
            organisation={organisation}
            successor={successor}
            choices={choices}
            token={tokens.merge}
            answer={answer}
          />
          {(successor || answer?.intent === "part") && (
            <PartOrganisation
              organisation={organisation}
              successor={successor}
              token={tokens.part}
              answer={answer}
            />
          )}
        </>
      ) : (
        <Note kind="stop">
          <p>{reasonText(t, may.reason, may.detail)}</p>
        </Note>
      )}
    </Main>
  );
}
