import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { remindParties } from "~/domain/statements/asking/remind-parties.server";
import { moveStatementDeadline } from "~/domain/statements/move-deadline.server";
import { remindForm } from "~/domain/statements/statement-forms";
import { statementPage } from "~/domain/statements/statement-page.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead, versionAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LetterPromiseNote } from "~/routes/workspace/letters/letter-promise";
import { LetterReceiptNote } from "~/routes/workspace/letters/letter-receipt";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";
import { deadlineSentence } from "./waiting-words";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  const tokens = { remind: crypto.randomUUID(), move: crypto.randomUUID() };
  return {
    page: { title: t("remind.title"), hidden: true },
    statement,
    tokens,
    mailOff: !platform.settings.smtpUrl,
  };
}

export const takes: Takes = { forms: [remindForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), remindForm);
  if (!form.ok) return wrongForm(form.answer);
  const { site } = args.context;
  const { deadline, readLetters, readReceivers } = form.value;
  const moves = form.intent === "move";
  const outcome = moves
    ? await moveStatementDeadline(authority, form.token, { id, version: form.version, deadline })
    : await remindParties(authority, form.token, {
        id,
        readLetters,
        readReceivers,
      });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(site, id, `?klart=${moves ? "sista-dag" : "paminda"}`), 303);
}

export const meta = pageMeta;

export default function Remind() {
  const { statement, tokens, mailOff } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const promise = statement.receivers?.silent;
  const silent = promise ? promise.reached.length + promise.unreached.length : 0;
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined);
  const read = {
    version: versionAsRead(answer, statement.version),
    hidden: {
      readLetters: markAsRead(answer, "readLetters", statement.marks.letters),
      readReceivers: markAsRead(answer, "readReceivers", promise?.mark ?? ""),
    },
  };
  return (
    <ActPage
      statement={statement}
      heading={t("remind.title")}
      lede={deadlineSentence(t, statement.deadline, statement.daysLeft, language)}
      may={statement.may.remind}
      unsent={[{ label: t("editor.deadline"), text: typed(answerTo("move"), "deadline") }]}
    >
      <LetterReceiptNote letters={statement.letters} mailOff={mailOff} />
      <FormFrame
        token={tokens.remind}
        intent="remind"
        {...read}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answerTo("remind"))}
      >
        {!promise || silent === 0 ? (
          <p>{t("reasons.allHaveAnswered")}</p>
        ) : (
          <>
            <p>{t("remind.who", { count: silent })}</p>
            <LetterPromiseNote promise={promise} />
            {promise.letters > 0 && (
              <FormActions>
                <SubmitButton icon="letter">
                  {t("remind.submit", { count: promise.reached.length })}
                </SubmitButton>
              </FormActions>
            )}
          </>
        )}
      </FormFrame>
      <FormFrame
        id="sista-dag"
        token={tokens.move}
        intent="move"
        {...read}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answerTo("move"))}
      >
        <h2>{t("remind.move")}</h2>
        <DateInput
          name="deadline"
          label={t("editor.deadline")}
          hint={t("open.deadlineHint")}
          format={t("dayFormat")}
          error={fieldError(t, answerTo("move"), "deadline")}
          defaultValue={typed(answerTo("move"), "deadline", statement.deadline)}
        />
        <FormActions>
          <SecondaryButton>{t("remind.moveSubmit")}</SecondaryButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
