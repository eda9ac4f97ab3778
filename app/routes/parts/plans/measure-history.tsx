import type { HandOverEntry, HistoryEntry, ReportEntry } from "~/domain/plans/follow-up/measure-history";
import type { Role } from "~/kernel/actor";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { HindranceLine } from "~/routes/parts/plans/measure-cells";
import { useDays } from "~/routes/parts/plans/plan-words";
import { useWrittenLang, WithWritten } from "~/routes/parts/written";
import { StatusTag } from "~/ui/status/status-tag";
import { LabelledRow } from "~/ui/text/entry";

/** What was said of a measure and who took it over, newest first, ending with the plan's adoption. */
export function MeasureHistory({
  history,
  events,
  adoptedOn,
  day,
}: {
  history: readonly HistoryEntry[];
  /** How many there are in all. */
  events: number;
  adoptedOn: LocalDate | null;
  day: LocalDate;
}) {
  const { t } = useTranslation("plans");
  const days = useDays(day);
  return (
    <ul className="plain">
      {history.map((entry) => (
        <LabelledRow key={entry.id} label={days.full(entry.on)}>
          {entry.what === "report" ? <Report entry={entry} /> : <Passed entry={entry} />}
        </LabelledRow>
      ))}
      {history.length < events && (
        <li className="small muted">{t("measure.latestOnly", { count: history.length, total: events })}</li>
      )}
      {adoptedOn !== null && (
        <LabelledRow label={days.full(adoptedOn)}>
          <p>{t("measure.adopted")}</p>
        </LabelledRow>
      )}
    </ul>
  );
}

function Report({ entry }: { entry: ReportEntry }) {
  const { t } = useTranslation("plans");
  const lang = useWrittenLang();
  return (
    <>
      <p className="row">
        <StatusTag status={entry.state}>{t(`state.${entry.state}`)}</StatusTag>
        {entry.progress !== null && <span>{t("measure.progress", { progress: entry.progress })}</span>}
        {entry.kind === "confirmed-unchanged" && <span className="muted">{t("measure.confirmed")}</span>}
      </p>
      {entry.note !== "" && (
        <p className="text" lang={lang}>
          {entry.note}
        </p>
      )}
      {entry.kind === "changed" && <HindranceLine row={entry} />}
      <p className="small muted">
        <Reporter entry={entry} />
      </p>
    </>
  );
}

/** For whom it was said, and when it was on the party's behalf; for those who are signed in also by whom. */
function Reporter({ entry: { by, partyName: party, onBehalf } }: { entry: ReportEntry }) {
  const { t } = useTranslation("plans");
  const { t: role } = useTranslation("workspace");
  if (by === null) return <>{t(onBehalf ? "measure.byConvenor" : "measure.byParty", { party })}</>;
  if (!onBehalf) return <>{t("measure.by", { name: by.name, party })}</>;
  return <>{t("measure.onBehalf", { role: role(`role.${by.role as Role}`), name: by.name, party })}</>;
}

function Passed({ entry }: { entry: HandOverEntry }) {
  const { t } = useTranslation("plans");
  return (
    <>
      <p>{t("measure.handedOver", { from: entry.from, to: entry.to })}</p>
      {entry.reason && (
        <p className="small muted">
          <WithWritten
            sentence={t("measure.handOverReason", { reason: entry.reason })}
            written={[entry.reason]}
          />
        </p>
      )}
    </>
  );
}
