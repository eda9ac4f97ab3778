import type { AskedQuestion } from "~/domain/questions/region-questions-page.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { QuestionConflict } from "~/routes/parts/questions/question-conflict";
import { useQuestionForm } from "~/routes/parts/questions/question-form-answer";
import { FormActions, LinkButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import type { NamedCouncil } from "../named-council";
import { QuestionActs } from "./question-acts";
import { QuestionFields } from "./question-fields";

/** A question that nobody outside the region sees yet: its text, the way to ask it, and to take it away. */
export function QuestionDraft({
  question,
  councils,
  tokens,
  mayAsk,
}: {
  question: AskedQuestion;
  councils: readonly NamedCouncil[];
  tokens: { save: string; act: string; remove: string };
  mayAsk: boolean;
}) {
  const { t } = useTranslation("questions");
  const form = useQuestionForm("save");
  const removal = useQuestionForm("remove");
  const { version } = question;
  return (
    <>
      <div className="text stack-l">
        <QuestionConflict
          form={form}
          labels={{ title: t("form.title"), text: t("form.text"), due: t("form.due") }}
        />
        <FormFrame
          token={tokens.save}
          intent="save"
          version={form.version ?? version}
          errorTitle={form.errorTitle}
          errors={form.errors}
          guard
        >
          <QuestionFields form={form} councils={councils} stored={question} />
          <FormActions>
            <SubmitButton>{t("form.save")}</SubmitButton>
          </FormActions>
        </FormFrame>
        <FormFrame
          token={tokens.remove}
          intent="remove"
          version={version}
          errorTitle={removal.errorTitle}
          errors={removal.errors}
        >
          <LinkButton>{t("form.remove")}</LinkButton>
        </FormFrame>
        {!mayAsk && <p className="muted">{t("form.onlyLead")}</p>}
      </div>
      {mayAsk && <QuestionActs act="ask" version={version} token={tokens.act} />}
    </>
  );
}
