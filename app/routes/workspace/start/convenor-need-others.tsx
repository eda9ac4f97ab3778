import type { ConvenorNeed } from "~/domain/starts/convenor-needs.server";
import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { capitalised, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

/** A draft that lacks something before it can be adopted. */
export function DraftNeed({ need, today, first }: { need: Of<"draft">; today: LocalDate; first: boolean }) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { plan, count } = need;
  const missing = (["withoutResponsible", "areasWithoutMeasures", "areasWithoutGoals"] as const).filter(
    (key) => plan[key] > 0,
  );
  const words = (missed: number) => capitalised(numberInWords(missed, site.language));
  const day = formatDayNear(plan.periodFrom, site.language, today);
  return (
    <TodoItem
      count={count}
      heading={t("need.draft.heading", { count, title: plan.title })}
      due={t(plan.periodFrom > today ? "need.draft.begins" : "need.draft.begun", { day })}
      actions={
        <NeedAct href={site.workspaceHref(`/handlingsplan/utkast/${plan.id}`)} first={first}>
          {t("need.draft.action")}
        </NeedAct>
      }
    >
      {plan.areas === 0 && <p>{t("need.draft.noAreas")}</p>}
      {plan.areas > 0 && plan.measures === 0 && <p>{t("need.draft.noMeasures")}</p>}
      {plan.areas > 0 && plan.measures > 0 && (
        <p>
          {missing
            .map((key) => t(`need.draft.${key}`, { count: plan[key], words: words(plan[key]) }))
            .join(" ")}
        </p>
      )}
    </TodoItem>
  );
}

/** Vacant seats, and seats and mandates that end soon. */
export function SeatsNeed({
  need,
  today,
  first,
}: {
  need: Of<"vacant"> | Of<"ending">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const { t: party } = useTranslation("parties");
  const site = useSite();
  const dayOf = (day: LocalDate) => formatDayNear(day, site.language, today);
  const links =
    need.kind === "vacant"
      ? need.seats.map((seat) => {
          const name = seat.label ?? party(`perspective.${seat.perspective}`);
          return {
            href: site.workspaceHref(`/parter/platser/${seat.id}`),
            label: seat.heldFrom
              ? t("need.vacant.seatTaken", { seat: name, day: dayOf(seat.heldFrom) })
              : t("need.vacant.seat", { seat: name, day: dayOf(seat.since) }),
          };
        })
      : need.ends.map((end) => ({
          href: site.workspaceHref(
            end.personId ? `/parter/personer/${end.personId}` : `/parter/platser/${end.seatId}`,
          ),
          label: t(`need.ending.${end.kind}`, {
            party: end.party,
            person: end.person ?? "",
            day: dayOf(lastDayBefore(end.endsOn)),
          }),
        }));
  const href = links.length === 1 && links[0] ? links[0].href : site.workspaceHref("/parter");
  return (
    <TodoItem
      count={need.count}
      heading={t(`need.${need.kind}.heading`, { count: need.count })}
      links={links}
      actions={
        <NeedAct href={href} first={first}>
          {need.kind === "vacant" ? t("need.vacant.action", { count: need.count }) : t("need.ending.action")}
        </NeedAct>
      }
    />
  );
}

/** Parties for which nobody can report or answer; each leads to the form that appoints someone. */
export function VoicelessNeed({
  need,
  today,
  first,
}: {
  need: Of<"voiceless">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, parties } = need;
  const [longest] = parties;
  const hrefOf = (holdingId: string) => site.workspaceHref(`/parter/innehav/${holdingId}/representant`);
  const dayOf = (day: LocalDate) => formatDayNear(day, site.language, today);
  return (
    <TodoItem
      count={count}
      heading={t("need.voiceless.heading", { count })}
      links={parties.map(({ holdingId, party, since, appointedFrom }) => ({
        href: hrefOf(holdingId),
        label: appointedFrom
          ? t("need.voiceless.partyUntil", { party, day: dayOf(appointedFrom) })
          : t("need.voiceless.party", { party, day: dayOf(since) }),
      }))}
      actions={
        longest && (
          <NeedAct href={hrefOf(longest.holdingId)} first={first}>
            {t("need.voiceless.action", { count, party: longest.party })}
          </NeedAct>
        )
      }
    >
      <p>{t("need.voiceless.text", { count })}</p>
    </TodoItem>
  );
}
