import { localDateIn } from "~/domain/kernel/local-date";
import type { PartyStandView } from "~/domain/statements/stand-view";
import type { StatementPage } from "~/domain/statements/statement-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatDayOfYear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** When a party was last written to about the text, and whether the letter is still on its way; nothing when never. */
export function LastAsked({
  party: { organisationId, name },
  asking,
}: {
  party: PartyStandView;
  asking: StatementPage["asking"];
}) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const told = asking
    .filter((one) =>
      one.organisationId === null ? one.party === name : one.organisationId === organisationId,
    )
    .reduce<(typeof asking)[number] | null>((last, one) => (last && last.at >= one.at ? last : one), null);
  if (!told) return null;
  const day = formatDayOfYear(localDateIn(new Date(told.at)), language);
  const word = !told.reached ? "unreached" : told.reminded ? "reminded" : "asked";
  return (
    <p className="xs muted">
      {t(`table.asking.${word}`, { day })}
      {told.waits && `. ${t("table.asking.waits")}`}
    </p>
  );
}
