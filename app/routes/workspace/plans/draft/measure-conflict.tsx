import { capitalised } from "~/domain/councils/terminology";
import { measureFields } from "~/domain/plans/part-fields";
import { keysOf } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import type { MeasureChoices } from "./measure-values";
import { PlanConflict } from "./plan-conflict";

/** Both texts of a measure that two people saved, with names in place of ids. */
export function MeasureConflict({
  form,
  choices,
  isRemoved,
}: {
  form: AnsweredForm;
  choices: MeasureChoices;
  isRemoved: boolean;
}) {
  const { t } = useTranslation("plans");
  const { t: term } = useTranslation("terms");
  const names = new Map([
    ...choices.areas.map(({ id, title }): [string, string] => [id, title]),
    ...choices.goals.map(({ id, text }): [string, string] => [id, text]),
    ...choices.parties.map(({ holdingId, name }): [string, string] => [holdingId, name]),
  ]);
  return (
    <PlanConflict
      form={form}
      isRemoved={isRemoved}
      labels={{
        ...Object.fromEntries(keysOf(measureFields).map((key) => [key, t(`measureForm.${key}`)])),
        areaId: capitalised(term("area.one")),
        goalId: t("measureForm.goal"),
        responsibleHoldingId: t("measureForm.responsible"),
        contributorHoldingIds: t("measureForm.contributors"),
        from: t("measureForm.from"),
        lastDay: t("measureForm.lastDay"),
      }}
      shown={(_name, value) => names.get(value) ?? value}
    />
  );
}
