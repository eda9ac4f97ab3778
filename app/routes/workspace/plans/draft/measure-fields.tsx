import { capitalised } from "~/domain/councils/terminology";
import { useTranslation } from "~/platform/i18n/use-translation";
import { usePartyLabel } from "~/routes/workspace/plans/party-label";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { CheckChoices } from "~/ui/form/choices";
import { DateInput } from "~/ui/form/date-input";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
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
  return (
    <>
      <TextInput
        {...form.field("title", stored.title)}
        maxLength={200}
        label={t("measureForm.title")}
        required
      />
      <TextArea
        {...form.field("description", stored.description)}
        label={t("measureForm.description")}
        optional={optional}
      />
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
      <TextArea
        {...form.field("resources", stored.resources)}
        label={t("measureForm.resources")}
        optional={optional}
        hint={t("measureForm.resourcesHint")}
        rows={3}
      />
    </>
  );
}
