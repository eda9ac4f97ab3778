import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";

/** Where among the questions the reader is. */
export function QuestionCrumbs({ page }: { page: string }) {
  const { t } = useTranslation("questions");
  const all = { label: t("region.title"), href: address("/region/fragor") };
  return <Breadcrumbs label={t("crumbs")} crumbs={[all, { label: page }]} />;
}
