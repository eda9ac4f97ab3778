import type { ConvenorNeed } from "~/domain/starts/convenor-needs.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayOfYear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { FirstNeed } from "./convenor-need-first";
import { HinderedNeed, OrphanedNeed, UnconfirmedNeed } from "./convenor-need-measures";
import { DraftNeed, SeatsNeed, VoicelessNeed } from "./convenor-need-others";
import { QuestionsNeed } from "./convenor-need-questions";
import { Due } from "./due";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

function StandsMissing({
  need,
  today,
  first,
}: {
  need: Of<"standsMissing">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, statement, answered, asked, awaiting } = need;
  const { askedToday, remindedOn, remindedToday, reminderWaits } = need;
  const pageAt = (below: "" | "/paminn") => site.workspaceHref(`/uttalanden/${statement.id}${below}`);
  return (
    <TodoItem
      count={count}
      heading={t("need.standsMissing.heading", { count, title: statement.title })}
      due={<Due day={statement.deadline} today={today} />}
      actions={
        <>
          {remindedToday || askedToday ? (
            <span className="small muted">
              {t(
                !remindedToday
                  ? "need.standsMissing.askedToday"
                  : reminderWaits
                    ? "need.standsMissing.waits"
                    : "need.standsMissing.remindedToday",
              )}
            </span>
          ) : (
            <NeedAct href={pageAt("/paminn")} first={first}>
              {t("need.standsMissing.action", { count })}
            </NeedAct>
          )}
          <a href={pageAt("")}>{t("need.standsMissing.see")}</a>
        </>
      }
    >
      <p>
        {t("need.standsMissing.text", {
          answered: answered || t("need.standsMissing.nobody"),
          asked,
        })}
        {remindedOn &&
          !remindedToday &&
          ` ${t("need.standsMissing.reminded", { day: formatDayOfYear(remindedOn, site.language) })}`}
        {reminderWaits && !remindedToday && ` ${t("need.standsMissing.waits")}`}
        {awaiting > 0 && ` ${t("need.standsMissing.awaiting", { count: awaiting })}`}
      </p>
    </TodoItem>
  );
}

function Invitations({ need, first }: { need: Of<"invitations">; first: boolean }) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const [longest] = need.people;
  return (
    <TodoItem
      count={need.count}
      heading={t("need.invitations.heading", { count: need.count })}
      links={need.people.map(({ personId, name, sentOn, expired }) => ({
        href: site.workspaceHref(`/parter/personer/${personId}`),
        label: t(expired ? "need.invitations.expired" : "need.invitations.sent", {
          name,
          day: formatDayOfYear(sentOn, site.language),
        }),
      }))}
      actions={
        longest && (
          <NeedAct href={site.workspaceHref(`/parter/personer/${longest.personId}`)} first={first}>
            {t("need.invitations.action", { count: need.count })}
          </NeedAct>
        )
      }
    >
      <p>{t("need.invitations.text")}</p>
    </TodoItem>
  );
}

/** One thing that waits for the convenor, with its count, its day and its one act. */
export function ConvenorNeedItem(props: { need: ConvenorNeed; today: LocalDate; first: boolean }) {
  const { need, today, first } = props;
  switch (need.kind) {
    case "standsMissing":
      return <StandsMissing need={need} today={today} first={first} />;
    case "orphaned":
      return <OrphanedNeed need={need} today={today} first={first} />;
    case "hindered":
      return <HinderedNeed need={need} first={first} />;
    case "unconfirmed":
      return <UnconfirmedNeed need={need} today={today} first={first} />;
    case "questions":
      return <QuestionsNeed need={need} today={today} first={first} />;
    case "invitations":
      return <Invitations need={need} first={first} />;
    case "draft":
      return <DraftNeed need={need} today={today} first={first} />;
    case "noSeats":
    case "noPlan":
      return <FirstNeed kind={need.kind} first={first} />;
    case "voiceless":
      return <VoicelessNeed need={need} today={today} first={first} />;
    case "vacant":
    case "ending":
      return <SeatsNeed need={need} today={today} first={first} />;
    default:
      return need satisfies never;
  }
}
