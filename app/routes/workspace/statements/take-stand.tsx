import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { standForm } from "~/domain/positions/stand-forms";
import { takePartyStand } from "~/domain/statements/stands/statement-stands.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { reasonText, typed } from "./form-errors";
import { ShownText } from "./shown-text";
import { typedKind } from "./stand-conflict";
import { StandFields } from "./stand-fields";
import { StatementCrumbs } from "./statement-crumbs";
import { statementHref, statementId } from "./statement-id";
import { UnsentText } from "./unsent-text";
import { useFormAnswer } from "./use-form-answer";
import { deadlineSentence } from "./waiting-words";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "stand:take");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  const person = personOf(authority);
  return {
    page: { title: t("answer.title"), hidden: true },
    statement,
    party: person.mandate?.partyName ?? "",
    organisationId: person.mandate?.organisationId ?? "",
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [standForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "stand:take");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), standForm);
  if (!form.ok) return wrongForm(form.answer);
  const { kind } = form.value;
  const text = kind === "behind" ? "" : form.value.text;
  const outcome = await takePartyStand(authority, form.token, { ...form.value, text, statementId: id });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, `?klart=svarat`), 303);
}

export const meta = pageMeta;

export default function TakeStand() {
  const { statement, party, organisationId, token } = useLoaderData<typeof loader>();
  const may = statement.may.takeStand;
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const kind = typedKind(answer);
  const own = statement.parties.find((each) => each.organisationId === organisationId);
  const deadline = deadlineSentence(t, statement.deadline, statement.daysLeft, language);
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={t("answer.title")} />
      <PageHead eyebrow={t("answer.for", { party })} heading={statement.title} lede={deadline} />
      <ShownText statement={statement} fingerprint={t("answer.fingerprint")} />
      {may.may ? (
        <StandFields
          token={token}
          party={party}
          fingerprint={statement.textFingerprint}
          current={own?.current ?? null}
          answer={answer}
        />
      ) : (
        <div className="text stack-l">
          <Note kind="stop" live={answer !== undefined}>
            <p>{reasonText(t, may.reason)}</p>
          </Note>
          <UnsentText
            fields={[
              { label: t("table.stand"), text: kind && t(`stand.${kind}`) },
              { label: t("answer.text"), text: typed(answer, "text") },
            ]}
          />
        </div>
      )}
    </Main>
  );
}
