import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ConflictNotice } from "~/ui/form/conflict-notice";

const compared = ["title", "body", "addressees", "registrationNumber", "deadline"] as const;

/** Both texts when someone else has saved meanwhile: theirs beside what was typed. */
export function EditorConflict({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useTranslation("statements");
  const theirs = answer?.conflict?.theirs;
  if (!answer || !theirs) return null;
  const fields = compared.flatMap((name) => {
    const [mine, other] = [String(answer.values[name] ?? ""), String(theirs[name] ?? "")];
    if (mine === other) return [];
    return {
      label: t(`editor.${name === "registrationNumber" ? "registration" : name}`),
      yours: { heading: t("conflict.yours"), text: mine },
      theirs: { heading: t("conflict.theirs"), text: other },
    };
  });
  return <ConflictNotice title={t("conflict.title")} lead={<p>{t("conflict.lead")}</p>} fields={fields} />;
}
