import type { PartyStandView } from "~/domain/positions/stand-view";
import { lastAskedOf } from "~/domain/statements/asking/last-asked";
import type { StatementPage } from "~/domain/statements/statement-page.server";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayOfYear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** When a party was last written to about the text, and whether the letter is still on its way; nothing when never. */
export function LastAsked({ party, asking }: { party: PartyStandView; asking: StatementPage["asking"] }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const told = lastAskedOf(asking, party);
  if (!told) return null;
  const day = formatDayOfYear(localDateIn(new Date(told.at)), language);
  const act = told.reminded ? "reminded" : "asked";
  const word = !told.reached ? "unreached" : told.waits ? (`waits.${act}` as const) : act;
  return <p className="xs muted">{t(`table.asking.${word}`, { day })}</p>;
}
