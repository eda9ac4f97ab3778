import type { MeasureRow } from "~/domain/plans/measure-row";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { HindranceLine } from "~/routes/parts/plans/measure-cells";
import { useFreshness } from "~/routes/parts/plans/plan-words";
import { Freshness } from "~/ui/status/freshness";
import { StatusTag } from "~/ui/status/status-tag";

/** How a measure goes, how far it has come, how fresh that is and what stops it. */
export function MeasureState({ measure, day }: { measure: MeasureRow; day: LocalDate }) {
  const { t } = useTranslation("plans");
  const freshness = useFreshness(day);
  return (
    <div className="stack-s">
      <p className="row">
        <StatusTag status={measure.state} tag>
          {t(`state.${measure.state}`)}
        </StatusTag>
        {measure.progress !== null && <span>{t("measure.progress", { progress: measure.progress })}</span>}
        <Freshness stale={measure.stale}>{freshness(measure)}</Freshness>
      </p>
      <HindranceLine row={measure} />
    </div>
  );
}
