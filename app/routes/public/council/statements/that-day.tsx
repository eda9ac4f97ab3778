import type { PublishedStatement } from "~/domain/statements/published-statement.server";
import { perspectives } from "~/kernel/perspective";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Section } from "~/ui/text/section";
import { lowerFirst } from "./lower-first";
import { othersSentence } from "./stand-words";

/** The council as it was composed when the statement was published: parties, vacancies, co-opted ones. */
export function ThatDay({ statement }: { statement: PublishedStatement }) {
  const { t } = useTranslation(["statements", "parties"]);
  const { t: words } = useTranslation("statements");
  const { href, language } = useSite();
  const { compositionOn, parties, vacant, coOpted, others } = statement;
  const day = formatDay(compositionOn, language);
  const list = new Intl.ListFormat(language);
  const empty = perspectives.flatMap((perspective) => {
    const count = vacant.filter((each) => each === perspective).length;
    if (count === 0) return [];
    const name = lowerFirst(t(`parties:perspective.${perspective}`));
    return t("thatDay.vacantIn", { count, perspective: name });
  });
  return (
    <Section id="den-dagen" heading={t("thatDay.heading")}>
      <div className="text">
        <p>
          {t("thatDay.sat", { day, count: parties.length })}{" "}
          {vacant.length > 0 && t("thatDay.vacant", { count: vacant.length, where: list.format(empty) })}{" "}
          {coOpted.length > 0 &&
            t("thatDay.coOpted", { count: coOpted.length, parties: list.format(coOpted) })}{" "}
          {t("thatDay.unchanged")}
        </p>
        {others.length > 0 && (
          <p>{t("thatDay.others", { parties: othersSentence(words, others, language) })}</p>
        )}
        <p className="no-print">
          <a href={href(`/parter?den=${compositionOn}`)}>{t("thatDay.link", { day })}</a>
        </p>
      </div>
    </Section>
  );
}
