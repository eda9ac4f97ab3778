import type { StatementPage } from "~/domain/statements/statement-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** Who the latest letters went to, who got none, and why: exactly what was done and what was not. */
export function LetterReceiptNote({ letters }: { letters: StatementPage["letters"] }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  if (!letters) return null;
  const { reached, unreached } = letters.receipt;
  const sent = reached.reduce((sum, party) => sum + party.letters, 0);
  return (
    <details className="twin">
      <summary>
        {t("letters.summary", {
          count: sent,
          parties: t("letters.parties", { count: reached.length }),
          when: formatMoment(new Date(letters.at), language),
        })}{" "}
        {unreached.length > 0 && t("letters.unreached", { count: unreached.length })}
      </summary>
      <ul>
        {unreached.map(({ party, why }) => (
          <li key={party}>
            <strong>{party}</strong>: {t(`letters.why.${why}`)}
          </li>
        ))}
        {reached.map(({ party, letters: count }) => (
          <li key={party}>
            {party}: {t("letters.sent", { count })}
          </li>
        ))}
      </ul>
    </details>
  );
}
