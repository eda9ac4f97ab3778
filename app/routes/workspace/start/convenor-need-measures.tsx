import type { ConvenorNeed } from "~/domain/councils/convenor-workspace-start.server";
import { daysBetween, type LocalDate } from "~/domain/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

/** Measures without a responsible party, or hindered ones. */
export function MeasuresNeed({
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
