import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import type { MeasurePanelData } from "~/routes/workspace/plans/measure-panel.server";
import { ReportConflict, ReportFields } from "~/routes/workspace/plans/report-fields";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** How it goes: a state with what belongs to it, or the word that nothing has changed. */
export function ReportForm({
  panel,
  form,
  action,
  cancel,
  today,
  small,
}: {
  panel: MeasurePanelData;
  form: AnsweredForm;
  action: string;
  cancel: string;
  today: LocalDate;
  small?: boolean;
}) {
  const { t } = useTranslation("plans");
  const { measure } = panel;
  const party = measure.responsible ?? "";
  return (
    <>
      <ReportConflict form={form} />
      <FormFrame
        action={action}
        token={panel.token}
        version={form.version ?? panel.events}
        hidden={{ measureId: measure.id, party }}
        errorTitle={form.errorTitle}
        errors={form.errors}
        label={t("report.title", { number: measure.number })}
        guard
      >
        <p className="small muted">{t(panel.onBehalf ? "report.onBehalf" : "report.forParty", { party })}</p>
        <ReportFields form={form} stored={measure} small={small} />
        <FormActions>
          <SubmitButton name="_intent" value="report">
            {t("report.save")}
          </SubmitButton>
          <a href={cancel}>{t("report.cancel")}</a>
        </FormActions>
        {measure.confirmedOn !== null && (
          <div className="stack-s">
            <SecondaryButton name="_intent" value="unchanged">
              {t("report.unchanged")}
            </SecondaryButton>
            <p className="small muted">{t("report.unchangedHint")}</p>
          </div>
        )}
        <LastWord panel={panel} today={today} />
      </FormFrame>
    </>
  );
}

function LastWord({ panel: { measure }, today }: { panel: MeasurePanelData; today: LocalDate }) {
  const { t } = useTranslation("plans");
  const days = useDays(today);
  if (measure.confirmedOn === null) return <p className="xs muted">{t("report.lastNone")}</p>;
  return (
    <p className="xs muted">
      {t(measure.onBehalf ? "report.lastOnBehalf" : "report.last", {
        state: t(`state.${measure.state}`).toLowerCase(),
        day: days.near(measure.confirmedOn),
        party: measure.confirmedBy ?? "",
      })}
    </p>
  );
}
