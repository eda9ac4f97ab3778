import type { ReactNode } from "react";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame, HiddenFields, SentFor } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import type { SentFields } from "./sent-form";

/**
 * What somebody wrote and the page that answers would not show: to copy, and where the fault will pass, to send once
 * more. The form carries its first token, so that what was done after all is not done twice.
 */
export function UnsavedTexts({
  texts,
  again,
  unsure,
}: {
  texts: readonly string[];
  /** The whole form, where sending it again can help. */
  again: SentFields | null;
  /** Whether it may have been saved all the same: the answer to that was lost. */
  unsure: boolean;
}) {
  const { t } = useTranslation("errors");
  const what = unsure ? t("unsaved.unsure.text") : t(again ? "unsaved.kept" : "unsaved.copy");
  return (
    <section className="note note--warning stack text" aria-labelledby="unsaved">
      <h2 id="unsaved">{t(unsure ? "unsaved.unsure.title" : "unsaved.title")}</h2>
      {(unsure || texts.length > 0) && <p>{what}</p>}
      <KeptTexts texts={texts} />
      {again && (
        <SendAgain fields={again}>
          <FormActions>
            <SubmitButton>{t("unsaved.again")}</SubmitButton>
          </FormActions>
        </SendAgain>
      )}
    </section>
  );
}

/** What somebody wrote, to read and copy. */
export function KeptTexts({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation("errors");
  return (
    <>
      {texts.map((text, index) => (
        <TextArea
          key={text}
          name={`unsaved-${index + 1}`}
          label={t("unsaved.text", { count: texts.length, no: index + 1 })}
          defaultValue={text}
          rows={Math.min(12, text.split("\n").length + Math.ceil(text.length / 80))}
          readOnly
        />
      ))}
    </>
  );
}

/** A form as it was sent, for whom it says itself or, with a `mark`, for those who are here now. */
export function SendAgain({
  fields,
  mark = null,
  children,
}: {
  fields: SentFields;
  mark?: string | null;
  children: ReactNode;
}) {
  const own = mark ? fields.filter(([name]) => name !== "_for") : fields;
  return (
    <SentFor.Provider value={mark}>
      <FormFrame>
        {own.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields may share a name, and never change places
          <HiddenFields key={index} values={{ [name]: value }} />
        ))}
        {children}
      </FormFrame>
    </SentFor.Provider>
  );
}
