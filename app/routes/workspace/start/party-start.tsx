import type { PartyNeed, PartyStart } from "~/domain/starts/party-workspace-start.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Home, TodoItem, TodoList } from "~/ui/text/todo";
import { Happened, Next } from "./beside";
import { Due } from "./due";
import { NeedAct } from "./need-act";
import { OwnMeasures, OwnStands } from "./own-tables";
import { StartHead } from "./start-head";

type ItemProps<K extends PartyNeed["kind"]> = {
  need: Extract<PartyNeed, { kind: K }>;
  party: string;
  today: LocalDate;
  first: boolean;
};

function StandItem({ need: { statement, awaits, asked }, party, today, first }: ItemProps<"stand">) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  return (
    <TodoItem
      heading={t("need.stand.heading", { title: statement.title })}
      due={<Due day={statement.deadline} today={today} />}
      actions={
        <NeedAct href={site.workspaceHref(`/uttalanden/${statement.id}/svara`)} first={first}>
          {t("need.stand.action")}
        </NeedAct>
      }
    >
      <p>{t(`need.stand.${awaits ? "awaits" : asked ? "text" : "notAsked"}`, { party })}</p>
    </TodoItem>
  );
}

function MeasureItem({ need: { measure }, today, first }: ItemProps<"measure">) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { number, title, confirmedOn } = measure;
  return (
    <TodoItem
      heading={t("need.measure.heading", { number, title })}
      due={
        confirmedOn
          ? t("need.measure.last", { day: formatDayNear(confirmedOn, site.language, today) })
          : t("need.measure.never")
      }
      actions={
        <NeedAct href={site.workspaceHref(`/handlingsplan/${number}/lage`)} first={first}>
          {t("need.measure.action")}
        </NeedAct>
      }
    >
      <p>{t("need.measure.text")}</p>
    </TodoItem>
  );
}

/** What the party owes, oldest first; then what it answers for and has answered. */
export function PartyStartPage({ start }: { start: PartyStart }) {
  const { t } = useTranslation("workspace");
  const { needs, party, today, next, acts, measures, stands, takesStands } = start;
  return (
    <>
      <StartHead count={needs.length} today={today} calm={t("start.calm.party", { party })} />
      <Home
        beside={
          <>
            <Next steps={next} today={today} />
            <Happened acts={acts} today={today} party={party} />
          </>
        }
      >
        {needs.length > 0 && (
          <TodoList id="todo" heading={t("start.now")}>
            {needs.map((need, index) =>
              need.kind === "stand" ? (
                <StandItem
                  key={need.statement.id}
                  need={need}
                  party={party}
                  today={today}
                  first={index === 0}
                />
              ) : (
                <MeasureItem
                  key={need.measure.id}
                  need={need}
                  party={party}
                  today={today}
                  first={index === 0}
                />
              ),
            )}
          </TodoList>
        )}
        <OwnMeasures party={party} measures={measures} today={today} />
        <OwnStands party={party} stands={stands} takesStands={takesStands} today={today} />
      </Home>
    </>
  );
}
