import { goalFields } from "~/domain/plans/part-fields";
import { isWhere, keysOf, type Written } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WrittenInput } from "~/routes/parts/form/written-input";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";

/** What a goal says. */
export function GoalFields({ form, stored }: { form: AnsweredForm; stored: Written<typeof goalFields> }) {
  const { t } = useTranslation("plans");
  return keysOf(goalFields).map((key) => (
    <WrittenInput
      key={key}
      of={goalFields[key]}
      field={form.field(key, stored[key])}
      label={t(`goalForm.${key}`)}
      hint={isWhere(goalFields, key, { hint: true }) ? t(`goalForm.${key}Hint`) : undefined}
      optional={t("report.optional")}
    />
  ));
}
