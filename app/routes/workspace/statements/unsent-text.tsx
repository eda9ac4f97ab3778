import { useTranslation } from "~/platform/i18n/use-translation";

/** One field of a form, as it was typed. */
export type TypedField = { readonly label: string; readonly text: string | null | undefined };

/** What was typed in a form whose act can't be done any more: to read and to copy. */
export function UnsentText({ fields }: { fields: readonly TypedField[] }) {
  const { t } = useTranslation("statements");
  const written = fields.filter(({ text }) => text?.trim());
  if (written.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="unsent">
      <h2 id="unsent">{t("conflict.yours")}</h2>
      <p>{t("unsent")}</p>
      {written.map(({ label, text }) => (
        <div key={label} className="stack-s">
          <h3>{label}</h3>
          <p className="compare__text">{text}</p>
        </div>
      ))}
    </section>
  );
}
