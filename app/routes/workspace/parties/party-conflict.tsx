import type { ReactNode } from "react";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/parts/form/answered-form";
import { ConflictNotice } from "~/ui/form/conflict-notice";

/**
 * Both texts when someone else has saved meanwhile: theirs beside what was typed. `labels` names the fields, and
 * `words` says how a value that is a code is read. `now` tells what stands there when that is not a field of the form.
 */
export function PartyConflict({
  form,
  labels,
  words = {},
  now,
}: {
  form: AnsweredForm;
  labels: Readonly<Record<string, string>>;
  words?: Readonly<Record<string, (value: string) => string>>;
  now?: ReactNode;
}) {
  const { t } = useTranslation("parties");
  if (!form.conflict) return null;
  const { theirs } = form.conflict;
  const fields = Object.entries(labels).flatMap(([name, label]) => {
    const [mine, other] = [String(form.values[name] ?? ""), String(theirs[name] ?? "")];
    if (mine === other) return [];
    const read = words[name] ?? ((value: string) => value);
    return {
      label,
      yours: { heading: t("conflict.yours"), text: read(mine) },
      theirs: { heading: t("conflict.theirs"), text: read(other) },
    };
  });
  const lead = (
    <>
      <p>{t(fields.length > 0 ? "conflict.lead" : "conflict.leadNow")}</p>
      {now}
    </>
  );
  return <ConflictNotice title={t("conflict.title")} lead={lead} fields={fields} />;
}
