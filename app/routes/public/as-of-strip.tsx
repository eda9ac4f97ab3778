import type { measurePath } from "~/domain/plans/measure-address";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { AsOfForm } from "~/ui/frame/as-of-form";

/** The strip under the band in which a public page's day is chosen. `path` is the page's own; `hidden` what its address keeps. */
export function AsOfStrip({
  asOf,
  path,
  hidden = {},
}: {
  asOf: AsOf;
  path: "/" | "/parter" | "/handlingsplan" | ReturnType<typeof measurePath>;
  hidden?: Record<string, string>;
}) {
  const { t } = useTranslation("public");
  const site = useSite();
  const { day, today, typed, wrong } = asOf;
  const query = new URLSearchParams(hidden).toString();
  const isToday = day === today;
  return (
    <AsOfForm
      label={t("asOf.label")}
      text={
        <>
          {t("asOf.see")}{" "}
          <strong>{t(isToday ? "asOf.today" : "asOf.onDay", { day: formatDay(day, site.language) })}</strong>.
          {!isToday && (
            <>
              {" "}
              <a href={`${site.href(path)}${query && `?${query}`}`}>{t("asOf.toToday")}</a>
            </>
          )}
        </>
      }
      fieldLabel={t("asOf.field")}
      button={t("asOf.show")}
      value={typed}
      action={site.href(path)}
      hidden={hidden}
      format={t("asOf.format")}
      past={!isToday}
      error={wrong ? t("asOf.wrong") : undefined}
    />
  );
}
