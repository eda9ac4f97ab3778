import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { DateInput } from "~/ui/form/date-input";
import { TextInput } from "~/ui/form/text-input";

/** Name and period of a plan. */
export function PlanFields({
  form,
  stored,
}: {
  form: AnsweredForm;
  stored: { title: string; from: string; lastDay: string };
}) {
  const { t } = useTranslation("plans");
  const format = t("start.format");
  return (
    <>
      <TextInput
        {...form.field("title", stored.title)}
        maxLength={200}
        label={t("start.name")}
        hint={t("start.nameHint")}
        required
      />
      <DateInput {...form.field("from", stored.from)} label={t("start.from")} format={format} required />
      <DateInput
        {...form.field("lastDay", stored.lastDay)}
        label={t("start.lastDay")}
        format={format}
        required
      />
    </>
  );
}
