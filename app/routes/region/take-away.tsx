import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";

/** The overview of the day as files, and its permanent link. */
export function TakeAway({ day }: Pick<AsOf, "day">) {
  const { t } = useTranslation("overview");
  const { language } = useSite();
  return (
    <div className="stack-s">
      <p className="label">{t("start.fetch", { day: formatDay(day, language) })}</p>
      <p className="row">
        {(["csv", "xlsx"] as const).map((format) => (
          <ButtonLink
            key={format}
            href={`/region/oversikt.${format}?den=${day}`}
            secondary
            small
            icon="download"
            download
          >
            {t(`start.${format}`)}
          </ButtonLink>
        ))}
      </p>
      <p className="small">
        <a href={`/region?den=${day}`}>{t("start.permanent")}</a>
      </p>
    </div>
  );
}
