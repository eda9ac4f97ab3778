import type { LocalDate } from "~/kernel/local-date";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { QuestionForm } from "~/routes/parts/questions/question-form-answer";
import { DateInput } from "~/ui/form/date-input";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

export interface StoredQuestion {
  councilId: string;
  title: string;
  text: string;
  due: LocalDate | null;
}

export function QuestionFields({
  form,
  stored,
  councils,
}: {
  form: QuestionForm;
  stored: StoredQuestion;
  councils: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation("questions");
  return (
    <>
      <Select
        {...form.field("councilId", stored.councilId)}
        label={t("form.council")}
        placeholder={t("form.councilPlaceholder")}
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextInput {...form.field("title", stored.title)} label={t("form.title")} maxLength={200} required />
      <TextArea
        {...form.field("text", stored.text)}
        label={t("form.text")}
        hint={t("form.textHint")}
        maxLength={4000}
        required
      />
      <DateInput
        {...form.field("due", stored.due)}
        label={t("form.due")}
        hint={t("form.dueHint")}
        format={t("form.dayFormat")}
      />
    </>
  );
}
