import type { ReactNode } from "react";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { StatementCrumbs } from "./statement-crumbs";

/** A page for one act on a statement: what it does, the form, and the way back without doing it. */
export function ActPage({
  statement,
  heading,
  lede,
  children,
}: {
  statement: { id: string; title: string };
  heading: string;
  lede?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={heading} />
      <PageHead heading={heading} lede={lede} />
      <div className="text stack-l">
        {children}
        <p>
          <a href={workspaceHref(`/uttalanden/${statement.id}`)}>{t("act.back")}</a>
        </p>
      </div>
    </Main>
  );
}
