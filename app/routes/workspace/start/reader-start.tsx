import { useTranslation } from "react-i18next";
import type { ReaderStart } from "~/domain/councils/reader-workspace-start.server";
import { stateOrder } from "~/domain/plans/measure-state";
import { useSite } from "~/platform/http/site-context";
import { UnitRow } from "~/ui/status/unit-row";
import { PageHead } from "~/ui/text/section";
import { Home, RuledSection, TodoItem, TodoList } from "~/ui/text/todo";
import { Happened, Next } from "./beside";
import { Due } from "./due";
import { useEyebrow } from "./start-head";

/** For those who follow the council without acting in it: the same facts, and nothing to do. */
export function ReaderStartPage({ start }: { start: ReaderStart }) {
  const { t } = useTranslation("workspace");
  const { t: plan } = useTranslation("plans");
  const site = useSite();
  const { today, finding, statements, next, acts } = start;
  const present = stateOrder.filter((state) => finding.counts[state] > 0);
  const text = present.map((state) => `${finding.counts[state]} ${plan(`state.${state}`)}`).join(", ");
  const units = present.flatMap((state) => Array<typeof state>(finding.counts[state]).fill(state));
  return (
    <>
      <PageHead eyebrow={useEyebrow(today)} heading={t("reader.heading")} lede={t("reader.lede")} />
      <Home beside={<Next steps={next} today={today} />}>
        <RuledSection
          id="plan"
          heading={finding.total === 0 ? t("menu.plan") : t("reader.finding", { ...finding })}
        >
          {finding.total === 0 ? (
            <p className="small muted">{t("reader.noPlan")}</p>
          ) : (
            <>
              <UnitRow units={units} text={text} hidden />
              <p className="small">{text}</p>
            </>
          )}
          <p className="small">
            <a href={site.workspaceHref("/handlingsplan")}>{t("party.planLink")}</a>
          </p>
        </RuledSection>
        {statements.length === 0 ? (
          <p className="small muted">{t("reader.noOpen")}</p>
        ) : (
          <TodoList id="open" heading={t("reader.open")}>
            {statements.map((statement) => (
              <TodoItem
                key={statement.id}
                heading={<a href={site.workspaceHref(`/uttalanden/${statement.id}`)}>{statement.title}</a>}
                due={<Due day={statement.deadline} today={today} />}
              >
                <p>{t("reader.answered", { answered: statement.answered, asked: statement.asked })}</p>
              </TodoItem>
            ))}
          </TodoList>
        )}
        <Happened acts={acts} today={today} />
      </Home>
    </>
  );
}
