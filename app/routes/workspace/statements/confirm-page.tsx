import type { ReactNode } from "react";
import type { StatementPage } from "~/domain/statements/statement-page.server";
import type { Answer } from "~/kernel/answer";
import { markAsRead, versionAsRead } from "~/platform/http/as-read";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { ActPage } from "./act-page";
import { errorTitle, formErrors } from "./form-errors";
import { ShownText } from "./shown-text";
import { useFormAnswer } from "./use-form-answer";

/** A page for an act that only has to be confirmed: what it does, and one button. */
export function ConfirmPage({
  statement,
  token,
  may,
  words,
  marks,
  children,
}: {
  statement: StatementPage;
  token: string;
  may: Answer;
  words: { title: string; lede: string; submit: string };
  /** Marks of what the page shows beside the text. */
  marks?: Readonly<Record<string, string>>;
  children?: ReactNode;
}) {
  const { t } = useTranslation("statements");
  const answer = useFormAnswer();
  const hidden = Object.entries(marks ?? {}).map(([name, mark]) => [name, markAsRead(answer, name, mark)]);
  return (
    <ActPage
      statement={statement}
      heading={words.title}
      lede={words.lede}
      may={may}
      text={<ShownText statement={statement} fingerprint={t("facts.fingerprint")} />}
    >
      {children}
      <FormFrame
        token={token}
        version={versionAsRead(answer, statement.version)}
        hidden={Object.fromEntries(hidden)}
        errorTitle={errorTitle(t, answer)}
        errors={formErrors(t, answer)}
      >
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ActPage>
  );
}
