import { useTranslation } from "react-i18next";
import { useSite } from "~/platform/http/site-context";

/** Leaves a form for the page it came from, below /parter. */
export function CancelLink({ below = "" }: { below?: string }) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  return <a href={workspaceHref(`/parter${below}`)}>{t("work.cancel")}</a>;
}
