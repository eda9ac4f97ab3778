import { stateOrder } from "~/domain/plans/follow-up/measure-state";
import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { PlanConflict } from "~/routes/workspace/plans/draft/plan-conflict";
import type { MeasurePanelData } from "~/routes/workspace/plans/measure-panel.server";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FollowUp, RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

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
  const optional = t("report.optional");
  const states = stateOrder.map((state) => ({
    value: state,
    label: t(`state.${state}`),
    icon: `status-${state}` as const,
    status: state,
    ...(state === "hindered" ? { opens: 1 as const } : {}),
  }));
  return (
    <>
      <PlanConflict
        form={form}
        labels={{
          party: t("column.responsible"),
          state: t("report.state"),
          progress: t("report.progress"),
          note: t("report.note"),
          hindrance: t("report.hindrance"),
          helpNeeded: t("report.helpNeeded"),
        }}
        shown={(name, value) => states.find((one) => name === "state" && one.value === value)?.label ?? value}
      />
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
        <RadioChoices
          {...form.field("state", measure.confirmedOn === null ? null : measure.state)}
          legend={t("report.state")}
          choices={states}
          small={small}
        />
        <FollowUp opens={1}>
          <TextArea {...form.field("hindrance", measure.hindrance)} label={t("report.hindrance")} rows={3} />
          <TextInput
            {...form.field("helpNeeded", measure.helpNeeded)}
            maxLength={300}
            label={t("report.helpNeeded")}
            hint={t("report.helpNeededHint")}
          />
        </FollowUp>
        <TextInput
          {...form.field("progress", measure.progress)}
          label={t("report.progress")}
          optional={optional}
          hint={t("report.progressHint")}
          inputMode="numeric"
          short
        />
        <TextArea
          {...form.field("note")}
          label={t("report.note")}
          optional={optional}
          hint={t("report.noteHint")}
          rows={3}
        />
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
