import type { AreaChoice, EditedStatement } from "~/domain/statements/text/statement-editor-page.server";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { EditorConflict } from "./editor-conflict";
import { fieldError, formErrors, typed } from "./form-errors";
import { Preview } from "./preview";

/** Areas under the plan that each stands in. */
function areaOptions(areas: readonly AreaChoice[]) {
  const plans = [...new Set(areas.map(({ plan }) => plan))];
  return plans.map((plan) => ({
    label: plan,
    options: areas
      .filter((area) => area.plan === plan)
      .map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` })),
  }));
}

interface EditorProps {
  token: string;
  /** Marks of what the page showed. */
  hidden?: Record<string, string>;
  areas: readonly AreaChoice[];
  statement: EditedStatement | null;
  answer: FormAnswer | undefined;
  submit: string;
  /** Where "cancel" leads. */
  back: string;
}

/** The form of a statement's text and facts, with preview; what was typed is never lost. */
export function StatementEditor({ token, hidden, areas, statement, answer, submit, back }: EditorProps) {
  const { t } = useTranslation(["statements", "terms"]);
  const text = useTranslation("statements").t;
  const field = (name: "title" | "body" | "addressees" | "areaId" | "registrationNumber" | "deadline") => ({
    name,
    error: fieldError(text, answer, name),
    defaultValue: typed(answer, name, statement?.[name] ?? null),
  });
  return (
    <div className="stack-l">
      <EditorConflict answer={answer} areas={areas} />
      {answer?.intent === "preview" && <Preview answer={answer} />}
      <FormFrame
        token={token}
        version={answer?.version ?? statement?.version}
        {...(hidden ? { hidden } : {})}
        errorTitle={t("errorTitle")}
        errors={formErrors(text, answer)}
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
        <Select
          {...field("areaId")}
          label={t("editor.area", { area: t("terms:area.one") })}
          optional={t("optional")}
          placeholder={t("editor.noArea")}
          options={areaOptions(areas)}
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
