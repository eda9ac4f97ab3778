import type { AreaFormFacts, LinkChoices } from "~/domain/plans/draft/draft-part.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { CheckChoices } from "~/ui/form/choices";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

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
      <TextInput
        {...form.field("title", stored.title)}
        maxLength={200}
        label={t("areaForm.title")}
        required
      />
      <TextArea
        {...form.field("description", stored.description)}
        label={t("areaForm.description")}
        optional={optional}
        hint={t("areaForm.descriptionHint")}
      />
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
