import type { ConvenorNeed } from "~/domain/councils/convenor-workspace-start.server";
import type { MeasureLine } from "~/domain/councils/workspace-lines";
import { daysBetween, type LocalDate } from "~/domain/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

/** Measures without a responsible party, each of which leads to its hand-over, or hindered ones. */
export function MeasuresNeed({
  need,
  today,
  first: isFirst,
}: {
  need: Of<"orphaned"> | Of<"hindered">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, measures } = need;
  const orphaned = need.kind === "orphaned";
  const pageOf = ({ number }: MeasureLine) =>
    site.workspaceHref(`/handlingsplan/${number}${orphaned ? "/lamna-over" : ""}`);
  const [first] = measures;
  return (
    <TodoItem
      count={count}
      heading={t(`need.${need.kind}.heading`, { count })}
      due={
        need.kind === "orphaned" && need.since
          ? t("due.since", { count: daysBetween(need.since, today) })
          : undefined
      }
      links={measures.map((measure) => ({
        href: pageOf(measure),
        label: `${measure.number} ${measure.title}`,
      }))}
      actions={
        orphaned && first ? (
          <NeedAct href={pageOf(first)} first={isFirst}>
            {t("need.orphaned.action", { number: first.number })}
          </NeedAct>
        ) : (
          <NeedAct href={site.workspaceHref("/handlingsplan?visa=hindrade")} first={isFirst}>
            {t("need.hindered.action")}
          </NeedAct>
        )
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

/** Measures that nobody has confirmed within the council's interval. */
export function UnconfirmedNeed({
  need,
  today,
  first,
}: {
  need: Of<"unconfirmed">;
  today: LocalDate;
  first: boolean;
}) {
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
