import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { PartyPage } from "./party-path";

/** Leaves a form for the page it came from, below /parter. */
export function CancelLink({ below = "" }: { below?: PartyPage }) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  return <a href={workspaceHref(`/parter${below}`)}>{t("work.cancel")}</a>;
}
