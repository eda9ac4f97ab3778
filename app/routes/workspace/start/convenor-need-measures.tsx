import type { ConvenorNeed, MeasureLine } from "~/domain/starts/convenor-needs.server";
import { daysBetween, type LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

type NeedProps<K extends ConvenorNeed["kind"]> = { need: Of<K>; today: LocalDate; first: boolean };

/** Measures without a responsible party, each of which leads to its hand-over. */
export function OrphanedNeed({ need, today, first }: NeedProps<"orphaned">) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, measures, since, parties } = need;
  const handOver = ({ number }: MeasureLine) => site.workspaceHref(`/handlingsplan/${number}/lamna-over`);
  const [next] = measures;
  return (
    <TodoItem
      count={count}
      heading={t("need.orphaned.heading", { count })}
      due={since ? t("due.since", { count: daysBetween(since, today) }) : undefined}
      links={measures.map((measure) => ({
        href: handOver(measure),
        label: `${measure.number} ${measure.title}`,
      }))}
      actions={
        next && (
          <NeedAct href={handOver(next)} first={first}>
            {t("need.orphaned.action", { number: next.number })}
          </NeedAct>
        )
      }
    >
      <p>{t("need.orphaned.text", { count, parties: listInWords(parties, site.language) })}</p>
    </TodoItem>
  );
}

export function HinderedNeed({ need, first }: Omit<NeedProps<"hindered">, "today">) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, measures } = need;
  return (
    <TodoItem
      count={count}
      heading={t("need.hindered.heading", { count })}
      links={measures.map(({ number, title }) => ({
        href: site.workspaceHref(`/handlingsplan/${number}`),
        label: `${number} ${title}`,
      }))}
      actions={
        <NeedAct href={site.workspaceHref("/handlingsplan?visa=hindrade")} first={first}>
          {t("need.hindered.action")}
        </NeedAct>
      }
    >
      <p>{t("need.hindered.text")}</p>
    </TodoItem>
  );
}

/** Measures that nobody has confirmed within the council's interval. */
export function UnconfirmedNeed({ need, today, first }: NeedProps<"unconfirmed">) {
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
