import type { ReactNode } from "react";
import type { Answer } from "~/domain/kernel/answer";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { formErrors } from "./form-errors";
import { useFormAnswer } from "./use-form-answer";

/** A page for an act that only has to be confirmed: what it does, and one button. */
export function ConfirmPage({
  statement,
  token,
  may,
  words,
  children,
}: {
  statement: { id: string; title: string; version: number };
  token: string;
  may: Answer;
  words: { title: string; lede: string; submit: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation("statements");
  const answer = useFormAnswer();
  return (
    <ActPage statement={statement} heading={words.title} lede={words.lede} may={may}>
      {children}
      <FormFrame
        token={token}
        version={statement.version}
        errorTitle={t("errorTitle")}
        errors={formErrors(t, answer)}
      >
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
