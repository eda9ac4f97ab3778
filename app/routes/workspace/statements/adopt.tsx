import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { adoptStatementForm } from "~/domain/statements/statement-forms";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { markAsRead, versionAsRead } from "~/platform/http/as-read";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { findingSentence } from "~/routes/public/council/statements/stand-words";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Note } from "~/ui/text/note";
import { actFacts } from "./act-facts.server";
import { ActPage } from "./act-page";
import { errorTitle, fieldError, formErrors, typed } from "./form-errors";
import { ShownText } from "./shown-text";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";
import { missingSentence } from "./waiting-words";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "statement:adopt");
  return { ...(await actFacts(authority, args, "adopt")), today: authority.today };
}

export const takes: Takes = { forms: [adoptStatementForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "statement:adopt");
  const id = statementId(args.params);
  const form = readForm(sentForm(args), adoptStatementForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await adoptStatement(authority, form.token, { id, version: form.version, ...form.value });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, id, `?klart=antaget`), 303);
}

export const meta = pageMeta;

export default function Adopt() {
  const { statement, today, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const missing = statement.count.unanswered + statement.count.withdrawn;
  return (
    <ActPage
      statement={statement}
      heading={t("adopt.title")}
      lede={findingSentence(t, statement.count)}
      may={statement.may.adopt}
      text={<ShownText statement={statement} fingerprint={t("facts.fingerprint")} />}
      unsent={[
        { label: t("adopt.decision"), text: typed(answer, "decision") },
        { label: t("adopt.day"), text: typed(answer, "adoptedOn") },
      ]}
    >
      {missing > 0 && (
        <Note kind="warning">
          <p>
            {missingSentence(t, statement.count)} {t("adopt.silent")}
          </p>
        </Note>
      )}
      <FormFrame
        token={token}
        version={versionAsRead(answer, statement.version)}
        hidden={{ readStands: markAsRead(answer, "readStands", statement.marks.stands) }}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answer)}
      >
        <TextInput
          name="decision"
          label={t("adopt.decision")}
          hint={t("adopt.decisionHint")}
          error={fieldError(t, answer, "decision")}
          defaultValue={typed(answer, "decision")}
          maxLength={300}
          required
        />
        <DateInput
          name="adoptedOn"
          label={t("adopt.day")}
          format={t("dayFormat")}
          error={fieldError(t, answer, "adoptedOn")}
          defaultValue={typed(answer, "adoptedOn", today)}
          required
        />
        <FormActions>
          <SubmitButton>{t("adopt.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
