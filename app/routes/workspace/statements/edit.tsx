import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import { changeForm } from "~/domain/statements/statement-forms";
import { statementPage } from "~/domain/statements/statement-page.server";
import { statementEditorPage } from "~/domain/statements/text/statement-editor-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { conflictingForm, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LetterPromiseNote } from "~/routes/workspace/letters/letter-promise";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { editorFields } from "./editor-fields";
import { reasonText } from "./form-errors";
import { previewedForm } from "./previewed-form";
import { StatementCrumbs } from "./statement-crumbs";
import { StatementEditor } from "./statement-editor";
import { statementHref, statementId } from "./statement-id";
import { UnsentText } from "./unsent-text";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementEditorPage(authority, statementId(args.params));
  const { receivers } = await statementPage(authority, statement.id);
  return {
    page: { title: t("edit.title"), hidden: true },
    statement,
    promise: receivers?.all ?? null,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [changeForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:draft");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), changeForm);
  if (!form.ok) return wrongForm(form.answer);
  if (form.intent === "preview") return previewedForm(form);
  const { site } = args.context;
  const { readReceivers, ...input } = form.value;
  const outcome = await saveStatementText(authority, form.token, {
    id,
    version: form.version,
    input,
    readReceivers,
  });
  if (outcome.ok) {
    const done = outcome.value.isReopened ? "oppnat-igen" : "sparat";
    throw redirect(statementHref(site, id, `?klart=${done}`), 303);
  }
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const statement = await statementEditorPage(authority, id);
  return conflictingForm(form, { ...statement }, statement.version);
}

export const meta = pageMeta;

export default function EditStatement() {
  const { statement, promise, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  const { may, stage, answers } = statement;
  const back = workspaceHref(`/uttalanden/${statement.id}`);
  const reopens = stage === "open-for-stands" || stage === "adopted";
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={t("edit.crumb")} />
      <PageHead heading={t("edit.title")} />
      {!may.may && (
        <div className="text stack-l">
          <Note kind="stop" live={answer !== undefined}>
            <p>{reasonText(t, may.reason)}</p>
          </Note>
          {answer && <UnsentText fields={editorFields(t, answer)} />}
          <p>
            <a href={back}>{t("act.back")}</a>
          </p>
        </div>
      )}
      {may.may && (
        <div className="stack-l">
          {reopens && (
            <Note kind="warning">
              <p>{t(`edit.reopens.${stage}`)}</p>
              {answers > 0 && <p>{t("edit.answers", { count: answers })}</p>}
            </Note>
          )}
          {reopens && promise && <LetterPromiseNote promise={promise} />}
          <StatementEditor
            token={token}
            hidden={{ readReceivers: markAsRead(answer, "readReceivers", promise?.mark ?? "") }}
            statement={statement}
            answer={answer}
            submit={reopens ? t("edit.submitReopen") : t("edit.submit")}
            back={back}
          />
        </div>
      )}
    </Main>
  );
}
