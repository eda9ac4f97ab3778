import { capitalised } from "~/domain/councils/terminology";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";

/** Where in the statements the reader is; `page` is the page below the statement, if it is one. */
export function StatementCrumbs({ id, title, page }: { id?: string; title: string; page?: string }) {
  const { t } = useTranslation(["statements", "terms"]);
  const { workspaceHref } = useSite();
  const all = { label: capitalised(t("terms:statement.other")), href: workspaceHref("/uttalanden") };
  const here =
    page && id
      ? [{ label: title, href: workspaceHref(`/uttalanden/${id}`) }, { label: page }]
      : [{ label: title }];
  return <Breadcrumbs label={t("crumbs.label")} crumbs={[all, ...here]} />;
}
