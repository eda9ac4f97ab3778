import type { ConvenorNeed } from "~/domain/councils/convenor-workspace-start.server";
import { daysBetween, type LocalDate } from "~/domain/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear, formatDayOfYear } from "~/platform/i18n/dates";
import { listInWords, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { DraftNeed, SeatsNeed } from "./convenor-need-others";
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
  const page = site.workspaceHref(`/uttalanden/${statement.id}`);
  const words = numberInWords(count, site.language);
  return (
    <TodoItem
      count={count}
      heading={t("need.standsMissing.heading", { count, title: statement.title })}
      due={<Due day={statement.deadline} today={today} />}
      actions={
        <>
          <NeedAct href={`${page}/paminn`} first={first}>
            {t("need.standsMissing.action", { count, words })}
          </NeedAct>
          <a href={page}>{t("need.standsMissing.see")}</a>
        </>
      }
    >
      <p>
        {t("need.standsMissing.text", { answered, asked })}
        {awaiting > 0 && ` ${t("need.standsMissing.awaiting", { count: awaiting })}`}
      </p>
    </TodoItem>
  );
}

function Measures({
  need,
  today,
  first,
}: {
  need: Of<"orphaned"> | Of<"hindered">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, measures } = need;
  const orphaned = need.kind === "orphaned";
  const plan = site.workspaceHref(`/handlingsplan?visa=${orphaned ? "utan-ansvarig" : "hindrade"}`);
  const [only] = measures;
  const handOver =
    orphaned && only && measures.length === 1
      ? site.workspaceHref(`/handlingsplan/${only.number}/lamna-over`)
      : plan;
  return (
    <TodoItem
      count={count}
      heading={t(`need.${need.kind}.heading`, { count })}
      due={
        need.kind === "orphaned" && need.since
          ? t("due.since", { count: daysBetween(need.since, today) })
          : undefined
      }
      links={measures.map(({ number, title }) => ({
        href: site.workspaceHref(`/handlingsplan/${number}`),
        label: `${number} ${title}`,
      }))}
      actions={
        <NeedAct href={handOver} first={first}>
          {t(`need.${need.kind}.action`)}
        </NeedAct>
      }
    >
      <p>
        {need.kind === "orphaned"
          ? t("need.orphaned.text", { count, parties: listInWords(need.parties, site.language) })
          : t("need.hindered.text")}
      </p>
    </TodoItem>
  );
}

function Unconfirmed({ need, today, first }: { need: Of<"unconfirmed">; today: LocalDate; first: boolean }) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, interval, oldest } = need;
  const party = oldest.party ?? "";
  return (
    <TodoItem
      count={count}
      heading={t("need.unconfirmed.heading", { count, days: interval })}
      due={
        oldest.day
          ? t("need.unconfirmed.oldest", { day: formatDayNear(oldest.day, site.language, today), party })
          : t("need.unconfirmed.never", { party })
      }
      actions={
        <NeedAct href={site.workspaceHref("/handlingsplan?visa=obekraftade")} first={first}>
          {t("need.unconfirmed.action", { count })}
        </NeedAct>
      }
    >
      <p>{t("need.unconfirmed.text")}</p>
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
    case "hindered":
      return <Measures need={need} today={today} first={first} />;
    case "unconfirmed":
      return <Unconfirmed need={need} today={today} first={first} />;
    case "invitations":
      return <Invitations need={need} first={first} />;
    case "draft":
      return <DraftNeed need={need} today={today} first={first} />;
    case "vacant":
    case "ending":
      return <SeatsNeed need={need} today={today} first={first} />;
    default:
      return need satisfies never;
  }
}
