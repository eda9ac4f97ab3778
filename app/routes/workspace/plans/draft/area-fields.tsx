import type { AreaFormFacts, LinkChoices } from "~/domain/plans/draft/draft-part.server";
import { areaFields } from "~/domain/plans/part-fields";
import { isWhere, keysOf } from "~/kernel/written-fields";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WrittenInput } from "~/routes/parts/form/written-input";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { CheckChoices } from "~/ui/form/choices";

/** What an area is called and says, and what it belongs to. */
export function AreaFields({
  form,
  stored,
  choices,
}: {
  form: AnsweredForm;
  stored: AreaFormFacts;
  choices: LinkChoices;
}) {
  const { t } = useTranslation("plans");
  const optional = t("report.optional");
  return (
    <>
      {keysOf(areaFields).map((key) => (
        <WrittenInput
          key={key}
          of={areaFields[key]}
          field={form.field(key, stored[key])}
          label={t(`areaForm.${key}`)}
          hint={isWhere(areaFields, key, { hint: true }) ? t(`areaForm.${key}Hint`) : undefined}
          optional={optional}
        />
      ))}
      <CheckChoices
        {...form.ticks("categories", stored.categories)}
        legend={t("areaForm.categories")}
        hint={t("areaForm.categoriesHint")}
        choices={choices.categories.map(({ code, name }) => ({ value: code, label: name }))}
        small
      />
      {choices.strategies.map(({ title, nodes }, index) => (
        <CheckChoices
          key={title}
          {...form.ticks("strategyNodes", stored.strategyNodes)}
          id={index === 0 ? undefined : `strategyNodes-${index + 1}`}
          legend={t("areaForm.strategies", { title })}
          optional={optional}
          choices={nodes.map(({ code, name }) => ({ value: code, label: name }))}
          small
        />
      ))}
    </>
  );
}
