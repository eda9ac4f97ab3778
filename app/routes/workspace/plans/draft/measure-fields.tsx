import { capitalised } from "~/domain/councils/terminology";
import { type MeasureKey, measureFields } from "~/domain/plans/part-fields";
import { isWhere, keysOf, keysWhere } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WrittenInput } from "~/routes/parts/form/written-input";
import { usePartyLabel } from "~/routes/workspace/plans/party-label";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { CheckChoices } from "~/ui/form/choices";
import { DateInput } from "~/ui/form/date-input";
import { Select } from "~/ui/form/select";
import type { MeasureChoices, MeasureValues } from "./measure-values";

/** What a measure is, where it stands, who does it and when. */
export function MeasureFields({
  form,
  stored,
  choices,
}: {
  form: AnsweredForm;
  stored: MeasureValues;
  choices: MeasureChoices;
}) {
  const { t } = useTranslation("plans");
  const { t: term } = useTranslation("terms");
  const { areas, goals, parties } = choices;
  const optional = t("report.optional");
  const format = t("start.format");
  const labelOf = usePartyLabel();
  const written = (key: MeasureKey) => (
    <WrittenInput
      key={key}
      of={measureFields[key]}
      field={form.field(key, stored[key])}
      label={t(`measureForm.${key}`)}
      hint={isWhere(measureFields, key, { hint: true }) ? t(`measureForm.${key}Hint`) : undefined}
      optional={optional}
    />
  );
  return (
    <>
      {keysOf(measureFields)
        .filter((key) => measureFields[key].shown !== "fact")
        .map(written)}
      <Select
        {...form.field("areaId", stored.areaId)}
        label={capitalised(term("area.one"))}
        placeholder={t("reasons.areaMissing")}
        options={areas.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` }))}
        required
      />
      <Select
        {...form.field("goalId", stored.goalId)}
        label={t("measureForm.goal")}
        placeholder={t("measureForm.goalNone")}
        options={areas
          .map((area) => ({
            label: area.title,
            options: goals
              .filter(({ areaId }) => areaId === area.id)
              .map(({ id, text }) => ({ value: id, label: text })),
          }))
          .filter(({ options }) => options.length > 0)}
      />
      <Select
        {...form.field("responsibleHoldingId", stored.responsibleHoldingId)}
        label={t("measureForm.responsible")}
        hint={t("measureForm.responsibleHint")}
        placeholder={t("measureForm.responsibleNone")}
        options={parties.map((party) => ({ value: party.holdingId, label: labelOf(party) }))}
      />
      <CheckChoices
        {...form.ticks("contributorHoldingIds", stored.contributorHoldingIds)}
        legend={t("measureForm.contributors")}
        optional={optional}
        choices={parties.map((party) => ({ value: party.holdingId, label: labelOf(party) }))}
        small
      />
      <DateInput
        {...form.field("from", stored.from)}
        label={t("measureForm.from")}
        format={format}
        required
      />
      <DateInput
        {...form.field("lastDay", stored.lastDay)}
        label={t("measureForm.lastDay")}
        format={format}
        required
      />
      {keysWhere(measureFields, { shown: "fact" }).map(written)}
    </>
  );
}
