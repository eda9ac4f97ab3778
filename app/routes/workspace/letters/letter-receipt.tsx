import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { LettersShown } from "~/platform/mail/latest-letters.server";

/** Who the latest letters went to, who got none, and why: exactly what was done and what was not, and whether the letters have gone out. */
export function LetterReceiptNote({
  letters,
  mailOff,
  open,
}: {
  letters: LettersShown | null;
  /** No mail server is named: letters stay in the outbox. */
  mailOff: boolean;
  open?: boolean;
}) {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  if (!letters) return null;
  const { reached, unreached } = letters.receipt;
  const { state } = letters;
  const waiting = state ? state.waiting + state.failed : 0;
  const sent = reached.reduce((sum, party) => sum + party.letters, 0);
  return (
    <details className="twin" open={open || waiting > 0}>
      <summary>
        {t("letters.summary", {
          count: sent,
          parties: t("letters.parties", { count: reached.length }),
          when: formatMoment(new Date(letters.at), language),
        })}{" "}
        {unreached.length > 0 && t("letters.unreached", { count: unreached.length })}
      </summary>
      {state && waiting === 0 && <p>{t("letters.state.sent", { count: state.sent })}</p>}
      {state && state.waiting > 0 && (
        <p>
          {t("letters.state.waiting", { count: state.waiting })} {mailOff && t("letters.state.mailOff")}
        </p>
      )}
      {state && state.failed > 0 && <p>{t("letters.state.failed", { count: state.failed })}</p>}
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
