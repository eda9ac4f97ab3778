import type { StatementPage } from "~/domain/statements/statement-page.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TextBlocks } from "~/routes/public/council/statements/text-blocks";
import { Checksum, DefinitionList } from "~/ui/text/definition-list";
import { Document } from "~/ui/text/document";

/** The text that an act is about, to be read before it is done, with its fingerprint under its own words. */
export function ShownText({
  statement,
  fingerprint,
}: {
  statement: Pick<StatementPage, "addressees" | "textFingerprint" | "body">;
  fingerprint: string;
}) {
  const { t } = useTranslation("statements");
  return (
    <Document
      label={t("public.textLabel")}
      facts={
        <DefinitionList
          items={[
            { term: t("facts.to"), value: statement.addressees.join(", ") },
            { term: fingerprint, value: <Checksum value={statement.textFingerprint} /> },
          ]}
        />
      }
    >
      <TextBlocks text={statement.body} />
    </Document>
  );
}
