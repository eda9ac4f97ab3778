import { differingFields } from "~/kernel/versioned";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { ConflictNotice } from "~/ui/form/conflict-notice";

/**
 * Two people saved the same thing: both texts, for each field that differs. `shown` turns a stored value into
 * words where it is a code or an id.
 */
export function PlanConflict({
  form,
  labels,
  isRemoved,
  shown = (_name, value) => value,
}: {
  form: AnsweredForm;
  /** The other took it out of the draft: then theirs is how it stood before that. */
  isRemoved?: boolean;
  labels: Readonly<Record<string, string>>;
  shown?: (name: string, value: string) => string;
}) {
  const { t } = useTranslation("plans");
  if (!form.conflict) return null;
  const mine = plainValues(form.values);
  const theirs = plainValues(form.conflict.theirs);
  const write = (name: string, value: string | undefined) =>
    !value
      ? t("conflict.empty")
      : value
          .split("\n")
          .map((one) => shown(name, one))
          .join("\n");
  const rows = differingFields({ mine, theirs }).flatMap((name) => {
    const label = labels[name];
    if (label === undefined) return [];
    return {
      label,
      yours: { heading: t("conflict.mine"), text: write(name, mine[name]) },
      theirs: {
        heading: t(isRemoved ? "conflict.before" : "conflict.theirs"),
        text: write(name, theirs[name]),
      },
    };
  });
  return (
    <ConflictNotice
      title={t(isRemoved ? "conflict.removedTitle" : "conflict.title")}
      lead={<p>{t(isRemoved ? "conflict.removedLead" : "conflict.lead")}</p>}
      fields={rows}
    />
  );
}

/** Values as text: several on a line each, in order; what is empty is left out. */
function plainValues(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.map(String).sort().join("\n") : String(value ?? "");
      return text === "" ? [] : [[name, text.replace(/\r\n/g, "\n")]];
    }),
  );
}
