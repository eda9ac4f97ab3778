import { useTranslation } from "~/platform/i18n/use-translation";
import { useQuestionForm } from "~/routes/parts/questions/question-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Section } from "~/ui/text/section";

/** Asks the council, or closes what was asked, with what comes of it. */
export function QuestionActs({
  act,
  version,
  token,
}: {
  act: "ask" | "close";
  version: number;
  token: string;
}) {
  const { t } = useTranslation("questions");
  const form = useQuestionForm(act);
  const Button = act === "ask" ? SubmitButton : SecondaryButton;
  return (
    <Section id={act === "ask" ? "stall" : "avsluta"} heading={t(`form.${act}Heading`)}>
      <FormFrame
        token={token}
        intent={act}
        version={version}
        errorTitle={form.errorTitle}
        errors={form.errors}
      >
        <p className="text">{t(`form.${act}Text`)}</p>
        <FormActions>
          <Button>{t(`form.${act}`)}</Button>
        </FormActions>
      </FormFrame>
    </Section>
  );
}
