import { address } from "~/kernel/address/address";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** The overview of the day as files, which are posted for because a download is noted, and its permanent link. */
export function TakeAway({ day }: Pick<AsOf, "day">) {
  const { t } = useTranslation("overview");
  const { language } = useSite();
  return (
    <div className="stack-s">
      <p className="label">{t("start.fetch", { day: formatDay(day, language) })}</p>
      <FormFrame className="row" download>
        {(["csv", "xlsx"] as const).map((format) => (
          <SecondaryButton
            key={format}
            formAction={address(`/region/oversikt.${format}?den=${day}`)}
            small
            icon="download"
          >
            {t(`start.${format}`)}
          </SecondaryButton>
        ))}
      </FormFrame>
      <p className="small">
        <a href={address(`/region?den=${day}`)}>{t("start.permanent")}</a>
      </p>
    </div>
  );
}
