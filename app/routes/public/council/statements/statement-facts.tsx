import type { PublishedStatement } from "~/domain/statements/published-statement.server";
import type { TracedArea } from "~/domain/traces/areas-of-statement.server";
import { numberInAddress } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten } from "~/routes/parts/written";
import { ButtonLink } from "~/ui/form/button";
import { Checksum, DefinitionList } from "~/ui/text/definition-list";
import { adoptionText } from "./adoption-words";

/** To whom, from which decision, and how the text can be recognised; with the PDF. */
export function StatementFacts({
  statement,
  areas,
  pdf,
}: {
  statement: PublishedStatement;
  areas: readonly TracedArea[];
  pdf: string;
}) {
  const { t } = useTranslation("statements");
  const { href, language } = useSite();
  const { addressees, fingerprint } = statement;
  const adopted = adoptionText(statement, language);
  const check = `/uttalanden/kontrollera?nummer=${numberInAddress(statement.number)}` as const;
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t("facts.to"),
            value: addressees.length > 0 && (
              <ul className="plain" lang="sv">
                {addressees.map((addressee) => (
                  <li key={addressee}>{addressee}</li>
                ))}
              </ul>
            ),
          },
          {
            term: t("facts.area"),
            value: areas.length > 0 && (
              <ul className="plain">
                {areas.map(({ lineageId, number, title, planDay }) => (
                  <li key={lineageId}>
                    <a href={href(`/handlingsplan?den=${planDay}`)}>
                      <WithWritten sentence={t("facts.areaNumbered", { number, title })} written={[title]} />
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t("facts.registration"), value: statement.registrationNumber },
          { term: t("facts.frozen"), value: formatMoment(new Date(statement.frozenAt), language) },
          {
            term: t("facts.adopted"),
            value: adopted && <WithWritten sentence={adopted} written={[statement.decision ?? ""]} />,
          },
          {
            term: t("facts.fingerprint"),
            value: (
              <>
                <Checksum value={fingerprint} />
                <br />
                <a className="no-print" href={href(check)}>
                  {t("facts.check")}
                </a>
              </>
            ),
          },
        ]}
      />
      <p className="no-print">
        <ButtonLink href={pdf} secondary icon="download">
          {t("facts.pdf")}
        </ButtonLink>
      </p>
    </>
  );
}
