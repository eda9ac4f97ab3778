import type { EditedStatement } from "~/domain/statements/text/statement-editor-page.server";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { EditorConflict } from "./editor-conflict";
import { fieldError, formErrors, typed } from "./form-errors";
import { Preview } from "./preview";

interface EditorProps {
  token: string;
  /** Marks of what the page showed. */
  hidden?: Record<string, string>;
  statement: EditedStatement | null;
  answer: FormAnswer | undefined;
  submit: string;
  /** Where "cancel" leads. */
  back: string;
}

/** The form of a statement's text and facts, with preview; what was typed is never lost. */
export function StatementEditor({ token, hidden, statement, answer, submit, back }: EditorProps) {
  const { t } = useTranslation("statements");
  const field = (name: "title" | "body" | "addressees" | "registrationNumber" | "deadline") => ({
    name,
    error: fieldError(t, answer, name),
    defaultValue: typed(answer, name, statement?.[name] ?? null),
  });
  return (
    <div className="stack-l">
      <EditorConflict answer={answer} />
      {answer?.intent === "preview" && <Preview answer={answer} />}
      <FormFrame
        token={token}
        version={answer?.version ?? statement?.version}
        {...(hidden ? { hidden } : {})}
        errorTitle={t("errorTitle")}
        errors={formErrors(t, answer)}
        guard
      >
        <TextInput {...field("title")} label={t("editor.title")} required maxLength={200} />
        <TextArea
          {...field("body")}
          label={t("editor.body")}
          hint={
            <>
              {t("editor.bodyHint")} {t("editor.numberedHint")} {t("editor.bulletedHint")}
            </>
          }
          rows={16}
          required
        />
        <TextArea
          {...field("addressees")}
          label={t("editor.addressees")}
          hint={t("editor.addresseesHint")}
          rows={4}
        />
        <TextInput
          {...field("registrationNumber")}
          label={t("editor.registration")}
          optional={t("optional")}
          maxLength={60}
        />
        <DateInput
          {...field("deadline")}
          label={t("editor.deadline")}
          optional={t("optional")}
          hint={t("editor.deadlineHint")}
          format={t("dayFormat")}
        />
        <FormActions>
          <SubmitButton name="_intent" value="save">
            {submit}
          </SubmitButton>
          <SecondaryButton name="_intent" value="preview">
            {t("editor.preview")}
          </SecondaryButton>
          <a href={back}>{t("editor.cancel")}</a>
        </FormActions>
      </FormFrame>
    </div>
  );
}
