import type { ReactNode } from "react";
import type { Answer } from "~/domain/kernel/answer";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { reasonText } from "./form-errors";
import { StatementCrumbs } from "./statement-crumbs";

/** A page for one act on a statement: what it does, the form or why it can't be done now, and the way back. */
export function ActPage({
  statement,
  heading,
  lede,
  may,
  children,
}: {
  statement: { id: string; title: string };
  heading: string;
  lede?: ReactNode;
  may: Answer;
  children?: ReactNode;
}) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={heading} />
      <PageHead heading={heading} lede={may.may ? lede : undefined} />
      <div className="text stack-l">
        {may.may ? (
          children
        ) : (
          <Note kind="stop">
            <p>{reasonText(t, may.reason, may.detail)}</p>
          </Note>
        )}
        <p>
          <a href={workspaceHref(`/uttalanden/${statement.id}`)}>{t("act.back")}</a>
        </p>
      </div>
    </Main>
  );
}
