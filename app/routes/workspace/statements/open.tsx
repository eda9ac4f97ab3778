import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { freezeStatement } from "~/domain/statements/freeze-statement.server";
import { freezeForm } from "~/domain/statements/statement-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead, versionAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LetterPromiseNote } from "~/routes/workspace/letters/letter-promise";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { actFacts } from "./act-facts.server";
import { ActPage } from "./act-page";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import { PersonalNumberWarning } from "./preview";
import { ShownText } from "./shown-text";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  return actFacts(authority, args, "open");
}

export const takes: Takes = { forms: [freezeForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:freeze");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), freezeForm);
  if (!form.ok) return wrongForm(form.answer);
  const { site } = args.context;
  const outcome = await freezeStatement(authority, form.token, {
    id,
    version: form.version,
    deadline: form.value.deadline,
    readReceivers: form.value.readReceivers,
  });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(site, id, `?klart=oppnat`), 303);
}

export const meta = pageMeta;

export default function OpenForStands() {
  const { statement, token } = useLoaderData<typeof loader>();
  const promise = statement.receivers?.all;
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  return (
    <ActPage
      statement={statement}
      heading={t("open.title")}
      lede={t("open.lede")}
      may={statement.may.freeze}
      text={<ShownText statement={statement} fingerprint={t("facts.fingerprint")} />}
      unsent={[{ label: t("editor.deadline"), text: typed(answer, "deadline") }]}
    >
      <PersonalNumberWarning texts={[statement.title, statement.body]} />
      {promise && <LetterPromiseNote promise={promise} />}
      <p>{t("open.record")}</p>
      <FormFrame
        token={token}
        version={versionAsRead(answer, statement.version)}
        hidden={{ readReceivers: markAsRead(answer, "readReceivers", promise?.mark ?? "") }}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answer)}
      >
        <DateInput
          name="deadline"
          label={t("editor.deadline")}
          optional={t("optional")}
          hint={t("open.deadlineHint")}
          format={t("dayFormat")}
          error={fieldError(t, answer, "deadline")}
          defaultValue={typed(answer, "deadline", statement.deadline)}
        />
        <FormActions>
          <SubmitButton icon="lock">{t("open.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
