import { daysBetween, type LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatWeekday } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** "Sista dag fredag 4 december, om 11 dagar". */
export function Due({ day, today }: { day: LocalDate | null; today: LocalDate }) {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  if (day === null) return <>{t("due.none")}</>;
  const left = daysBetween(today, day);
  return (
    <>
      <b>{t("due.lastDay", { day: formatWeekday(day, language) })}</b>,{" "}
      {left < 0 ? t("due.passed", { count: -left }) : t("due.in", { count: left })}
    </>
  );
}
