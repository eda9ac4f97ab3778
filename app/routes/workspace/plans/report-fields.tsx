import { type MeasureState, stateOrder } from "~/domain/plans/follow-up/measure-state";
import type { MeasureRow } from "~/domain/plans/measure-row";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PlanConflict } from "~/routes/workspace/plans/draft/plan-conflict";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { type Choice, FollowUp, RadioChoices } from "~/ui/form/choices";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

/** The states that a measure can be in, to choose from. */
export function useStateChoices(): Choice[] {
  const { t } = useTranslation("plans");
  return stateOrder.map((state) => ({
    value: state,
    label: t(`state.${state}`),
    icon: `status-${state}` as const,
    status: state,
    ...(state === "hindered" ? { opens: 1 as const } : {}),
  }));
}

/** How a measure goes: a state with what belongs to it. With `first`, a choice before the states or none, nothing is chosen beforehand. */
export function ReportFields({
  form,
  stored,
  first,
  small,
}: {
  form: AnsweredForm;
  stored: MeasureRow;
  first?: Choice | "nothing";
  small?: boolean;
}) {
  const { t } = useTranslation("plans");
  const states = useStateChoices();
  const optional = t("report.optional");
  const chosen = first || stored.confirmedOn === null ? null : stored.state;
  return (
    <>
      <RadioChoices
        {...form.field("state", chosen)}
        legend={t("report.state")}
        choices={typeof first === "object" ? [first, ...states] : states}
        small={small}
      />
      <FollowUp opens={1}>
        <TextArea {...form.field("hindrance", stored.hindrance)} label={t("report.hindrance")} rows={3} />
        <TextInput
          {...form.field("helpNeeded", stored.helpNeeded)}
          maxLength={300}
          label={t("report.helpNeeded")}
          hint={t("report.helpNeededHint")}
        />
      </FollowUp>
      <TextInput
        {...form.field("progress", stored.progress)}
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
    </>
  );
}

/** What somebody else said of the measure meanwhile, beside what was typed. `party` is among it where the form names it. */
export function ReportConflict({ form }: { form: AnsweredForm }) {
  const { t } = useTranslation("plans");
  const isState = (value: string): value is MeasureState => stateOrder.some((state) => state === value);
  return (
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
      shown={(name, value) => (name === "state" && isState(value) ? t(`state.${value}`) : value)}
    />
  );
}
