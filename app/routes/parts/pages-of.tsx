import { useTranslation } from "~/platform/i18n/use-translation";
import { Pagination } from "~/ui/frame/pagination";

/** Previous and next of a list that spans several pages. */
export function PagesOf({
  at,
  pages,
  hrefOf,
}: {
  at: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const { t } = useTranslation("common");
  if (pages <= 1) return null;
  return (
    <Pagination
      label={t("pages.label")}
      position={t("pages.position", { page: at, pages })}
      previous={at > 1 ? { href: hrefOf(at - 1), label: t("pages.previous") } : undefined}
      next={at < pages ? { href: hrefOf(at + 1), label: t("pages.next") } : undefined}
    />
  );
}
