import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { QuestionConflict } from "~/routes/parts/questions/question-conflict";
import { useQuestionForm } from "~/routes/parts/questions/question-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/text/section";

/** The council's answer: saved as often as one likes, and handed in once. */
export function AnswerForm({
  draft,
  token,
  isAgain,
}: {
  draft: { text: string; version: number };
  token: string;
  isAgain: boolean;
}) {
  const { t } = useTranslation("questions");
  const sent = useActionData() as FormAnswer | undefined;
  const form = useQuestionForm(sent?.intent === "hand-in" ? "hand-in" : "save");
  const label = t("answer.text");
  return (
    <Section id="svara" heading={t(isAgain ? "answer.again" : "answer.heading")}>
      <div className="text stack-l">
        <QuestionConflict form={form} labels={{ text: label }} />
        <FormFrame
          token={token}
          version={form.version ?? draft.version}
          errorTitle={form.errorTitle}
          errors={form.errors}
          guard
        >
          {isAgain && <p>{t("answer.againText")}</p>}
          <TextArea {...form.field("text", draft.text)} label={label} rows={10} maxLength={10_000} required />
          <p className="small muted">{t("answer.handInHint")}</p>
          <FormActions>
            <SubmitButton name="_intent" value="hand-in">
              {t("answer.handIn")}
            </SubmitButton>
            <SecondaryButton name="_intent" value="save">
              {t("answer.save")}
            </SecondaryButton>
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}
