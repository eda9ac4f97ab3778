import type { ReactNode } from "react";
import type { Answer } from "~/kernel/answer";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { Note } from "~/ui/text/note";
import { PageHead } from "~/ui/text/section";
import { reasonText } from "./form-errors";
import { StatementCrumbs } from "./statement-crumbs";
import { type TypedField, UnsentText } from "./unsent-text";
import { useFormAnswer } from "./use-form-answer";

/**
 * A page for one act on a statement: what it does, the text it is about, the form, and the way back. When the act can't
 * be done: why, and what was typed in the form.
 */
export function ActPage({
  statement,
  heading,
  lede,
  may,
  text,
  unsent = [],
  children,
}: {
  statement: { id: string; title: string };
  heading: string;
  lede?: ReactNode;
  may: Answer;
  /** Shown as long as the act can be done. */
  text?: ReactNode;
  unsent?: readonly TypedField[];
  children?: ReactNode;
}) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  const answer = useFormAnswer();
  return (
    <Main width="wide">
      <StatementCrumbs id={statement.id} title={statement.title} page={heading} />
      <PageHead heading={heading} lede={may.may ? lede : undefined} />
      {may.may && text}
      <div className="text stack-l">
        {may.may ? (
          children
        ) : (
          <>
            <Note kind="stop" live={answer !== undefined}>
              <p>{reasonText(t, may.reason, may.detail)}</p>
            </Note>
            <UnsentText fields={unsent} />
          </>
        )}
        <p>
          <a href={workspaceHref(`/uttalanden/${statement.id}`)}>{t("act.back")}</a>
        </p>
      </div>
    </Main>
  );
}
