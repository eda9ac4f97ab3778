import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { AsOfForm } from "~/ui/frame/as-of-form";

/** The strip in which the day of the council is chosen, in the workspace. */
export function WorkAsOf({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation("public");
  const { workspaceHref, language } = useSite();
  const { day, today, typed, wrong } = asOf;
  const isToday = day === today;
  return (
    <AsOfForm
      width="wide"
      label={t("asOf.label")}
      text={
        <>
          {t("asOf.see")}{" "}
          <strong>{t(isToday ? "asOf.today" : "asOf.onDay", { day: formatDay(day, language) })}</strong>.
          {!isToday && (
            <>
              {" "}
              <a href={workspaceHref("/parter")}>{t("asOf.toToday")}</a>
            </>
          )}
        </>
      }
      fieldLabel={t("asOf.field")}
      button={t("asOf.show")}
      value={typed}
      action={workspaceHref("/parter")}
      format={t("asOf.format")}
      past={!isToday}
      error={wrong ? t("asOf.wrong") : undefined}
    />
  );
}
