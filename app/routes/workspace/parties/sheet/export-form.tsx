import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** Asks for all parties as a file. It is posted, because a download is noted in the trail. */
export function ExportForm() {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  return (
    <FormFrame action={workspaceHref("/parter/export")} label={t("work.export")} download>
      <FormActions>
        <SecondaryButton name="format" value="xlsx" icon="download">
          {t("work.exportXlsx")}
        </SecondaryButton>
        <SecondaryButton name="format" value="csv" icon="download">
          {t("work.exportCsv")}
        </SecondaryButton>
      </FormActions>
    </FormFrame>
  );
}
