import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { FormError } from "~/ui/form/error-summary";
import { fieldOfReason, reasonText } from "./reason-text";

/** One form of a page as it came back: what was typed, what is wrong with each field, what to put right. */
export interface AnsweredForm {
  /** Name, typed or stored value and error of a field, to spread on its control. */
  field(
    name: string,
    stored?: string | null,
  ): { name: string; id: string; defaultValue: string; error?: string };
  errors: readonly FormError[];
  conflict: FormAnswer["conflict"];
  /** The version that the form was sent with, or is to be saved over after a conflict. */
  version: number | null;
  values: FormAnswer["values"];
  /** Whether the page came back because of this form; it is shown then, whatever else has changed. */
  answered: boolean;
  /** An id or mark as it was first read; it moves on only with a conflict, which shows what it marks. */
  kept(name: string, stored: string): string;
}

/** Reads the answer for the form with this intent; other forms of the page are as stored. Ids carry the intent. */
export function useFormAnswer(answer: FormAnswer | undefined, intent: string): AnsweredForm {
  const { t } = useTranslation("parties");
  const own = answer?.intent === intent ? answer : undefined;
  const errors = new Map(
    Object.entries(own?.errors ?? {}).map(([name, key]) => [
      name,
      reasonText(t, key.replace(/^reasons\./, "")),
    ]),
  );
  const refusal = own?.refusal;
  const said = refusal && reasonText(t, refusal.reason, refusal.detail);
  const place = refusal ? fieldOfReason(refusal.reason) : undefined;
  if (said && place) errors.set(place, said);
  const idOf = (name: string) => `${intent}-${name}`;
  const summary = [...errors].map(([name, message]): FormError => ({ field: idOf(name), message }));
  return {
    field(name, stored = "") {
      const value = own?.values[name];
      const typed = typeof value === "string" ? value : own ? "" : (stored ?? "");
      const error = errors.get(name);
      return { name, id: idOf(name), defaultValue: typed, ...(error === undefined ? {} : { error }) };
    },
    errors: said && !place ? [...summary, { message: said }] : summary,
    conflict: own?.conflict ?? null,
    version: own?.version ?? null,
    values: own?.values ?? {},
    answered: own !== undefined,
    kept(name, stored) {
      const value = own?.conflict?.theirs[name] ?? own?.values[name];
      return typeof value === "string" ? value : stored;
    },
  };
}
