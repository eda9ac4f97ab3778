import { useTranslation } from "~/platform/i18n/use-translation";
import { ConflictNotice } from "~/ui/form/conflict-notice";
import type { QuestionForm } from "./question-form-answer";

/** Both texts when someone else has saved meanwhile: theirs beside what was typed. `labels` names the fields. */
export function QuestionConflict({
  form,
  labels,
}: {
  form: QuestionForm;
  labels: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("questions");
  if (!form.conflict) return null;
  const { theirs } = form.conflict;
  const fields = Object.entries(labels).flatMap(([name, label]) => {
    const [mine, other] = [String(form.values[name] ?? ""), String(theirs[name] ?? "")];
    if (mine === other) return [];
    return {
      label,
      yours: { heading: t("conflict.yours"), text: mine },
      theirs: { heading: t("conflict.theirs"), text: other },
    };
  });
  return <ConflictNotice title={t("conflict.title")} lead={<p>{t("conflict.lead")}</p>} fields={fields} />;
}
