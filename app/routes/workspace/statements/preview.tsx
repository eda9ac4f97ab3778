import { addresseesOf } from "~/domain/statements/text/addressees";
import { fingerprintOfStatement } from "~/domain/statements/text/statement-canonical";
import { groupFingerprint } from "~/kernel/fingerprint";
import { looksLikePersonalNumber } from "~/kernel/personal-number";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TextBlocks } from "~/routes/public/council/statements/text-blocks";
import { DefinitionList } from "~/ui/text/definition-list";
import { Document } from "~/ui/text/document";
import { Note } from "~/ui/text/note";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Warns before something that looks like a personal number is shared. */
export function PersonalNumberWarning({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation("statements");
  if (!texts.some(looksLikePersonalNumber)) return null;
  return (
    <Note kind="warning">
      <p>{t("personalNumber")}</p>
    </Note>
  );
}

/** The text as the parties will read it; nothing is saved. */
export function Preview({ answer }: { answer: FormAnswer }) {
  const { t } = useTranslation("statements");
  const { title, body, addressees } = answer.values;
  const written = { title: text(title), body: text(body), addressees: text(addressees) };
  return (
    <section className="stack" aria-labelledby="preview-heading">
      <Note live>
        <p>{t("editor.previewNote")}</p>
      </Note>
      <PersonalNumberWarning texts={[written.title, written.body]} />
      <h2 id="preview-heading">{written.title}</h2>
      <Document
        label={t("editor.preview")}
        facts={
          <DefinitionList
            items={[
              { term: t("facts.to"), value: addresseesOf(written).join(", ") },
              {
                term: t("facts.fingerprint"),
                value: <span className="hash">{groupFingerprint(fingerprintOfStatement(written))}</span>,
              },
            ]}
          />
        }
      >
        <TextBlocks text={written.body} />
      </Document>
    </section>
  );
}
