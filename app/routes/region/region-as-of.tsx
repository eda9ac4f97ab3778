import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { AsOfForm } from "~/ui/frame/as-of-form";

/** Chooses the day that a page of the overview shows. `path` is the page's own address. */
export function RegionAsOf({ asOf, path }: { asOf: AsOf; path: string }) {
  const { t } = useTranslation("overview");
  const { language } = useSite();
  const { day, today, typed, wrong } = asOf;
  const isToday = day === today;
  return (
    <AsOfForm
      label={t("asOf.label")}
      text={
        <>
          {t("asOf.see")}{" "}
          <strong>{t(isToday ? "asOf.today" : "asOf.onDay", { day: formatDay(day, language) })}</strong>.
          {!isToday && (
            <>
              {" "}
              <a href={path}>{t("asOf.toToday")}</a>
            </>
          )}
        </>
      }
      fieldLabel={t("asOf.field")}
      button={t("asOf.show")}
      value={typed}
      action={path}
      format={t("asOf.format")}
      past={!isToday}
      error={wrong ? t("asOf.wrong") : undefined}
    />
  );
}
