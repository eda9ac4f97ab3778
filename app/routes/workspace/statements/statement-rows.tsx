import type { StatementListItem } from "~/domain/statements/statements-page.server";
import { localDateIn } from "~/kernel/local-date";
import { formatNumber } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { findingSentence, markOf } from "~/routes/public/council/statements/stand-words";
import { ButtonLink } from "~/ui/form/button";
import { StandMark } from "~/ui/status/stand-mark";
import { EntryList, LabelledRow } from "~/ui/text/entry";
import { deadlineSentence, missingSentence } from "./waiting-words";

function State({ statement }: { statement: StatementListItem }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const { stage, count, deadline, daysLeft, publishedAt, adoptedOn } = statement;
  switch (stage) {
    case "draft":
      return <p>{t("list.state.draft")}</p>;
    case "open-for-stands":
      return (
        <p>
          <strong>{missingSentence(t, count)}</strong> {deadlineSentence(t, deadline, daysLeft, language)}
        </p>
      );
    case "adopted":
      return (
        <p>
          {adoptedOn && t("list.state.adopted", { day: formatDay(adoptedOn, language) })}{" "}
          {findingSentence(t, count)}
        </p>
      );
    case "published":
      return (
        <p>
          {publishedAt &&
            t("public.publishedOn", { day: formatDay(localDateIn(new Date(publishedAt)), language) })}{" "}
          {findingSentence(t, count)}
        </p>
      );
    case "withdrawn-draft":
      return <p>{t("list.state.put-away")}</p>;
    default:
      return stage satisfies never;
  }
}

/** The reader's own party: what it has said, and the way to say it. */
function Own({ statement: { id, stage, own } }: { statement: StatementListItem }) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  if (own === null || stage === "draft") return null;
  const waits =
    stage === "open-for-stands" && (own === "unanswered" || own === "withdrawn" || own === "not-asked");
  return (
    <div className="row">
      <StandMark stand={markOf(own)}>{t("list.own", { stand: t(`stand.${own}`) })}</StandMark>
      {waits && (
        <ButtonLink href={workspaceHref(`/uttalanden/${id}/svara`)} small>
          {t("act.answer")}
        </ButtonLink>
      )}
    </div>
  );
}

/** Statements with what each waits for. */
export function StatementRows({ statements }: { statements: readonly StatementListItem[] }) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  return (
    <EntryList>
      {statements.map((statement) => (
        <LabelledRow
          key={statement.id}
          label={statement.number ? formatNumber(statement.number) : t(`stage.${statement.stage}`)}
        >
          <h3>
            <a href={workspaceHref(`/uttalanden/${statement.id}`)}>{statement.title}</a>
          </h3>
          <State statement={statement} />
          <Own statement={statement} />
        </LabelledRow>
      ))}
    </EntryList>
  );
}
