import type { RefusalDetail } from "~/kernel/outcome";
import type { FormAnswer } from "~/platform/http/read-form.server";
import type { FormError } from "~/ui/form/error-summary";

/** Name, id, typed or stored value and error of a field with one value, to spread on its control. */
export interface FormField {
  name: string;
  id: string;
  defaultValue: string;
  error?: string;
}

/** One form of a page as it came back: what was typed, what is wrong with each field, what to put right. */
export interface AnsweredForm {
  field(name: string, stored?: string | number | null): FormField;
  /** Values and error of ticked boxes. */
  ticks(
    name: string,
    stored?: readonly string[],
  ): { name: string; id: string; defaultValues: string[]; error?: string };
  /** What a rule said that belongs to no field. */
  refusal: string | null;
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

/** How an area words what is wrong, and the field that a refusal by a rule belongs to; the others stand above the form. */
export interface FormWords {
  say(reason: string, detail?: RefusalDetail): string;
  placeOf(reason: string): string | undefined;
}

/**
 * Reads the answer for the form with this intent; other forms of the page are as stored. Without an intent the page has
 * one form. Ids carry the intent, so that two forms of a page can share a name.
 */
export function answeredForm(
  answer: FormAnswer | undefined,
  { say, placeOf }: FormWords,
  intent?: string,
): AnsweredForm {
  const own = intent === undefined || answer?.intent === intent ? answer : undefined;
  const idOf = (name: string) => (intent === undefined ? name : `${intent}-${name}`);
  const reasonOf = (key: string) => key.replace(/^reasons\./, "");
  const errors = new Map(Object.entries(own?.errors ?? {}).map(([name, key]) => [name, say(reasonOf(key))]));
  const refused = own?.refusal ?? null;
  const said = refused && say(refused.reason, refused.detail);
  const place = refused ? placeOf(refused.reason) : undefined;
  if (said && place) errors.set(place, said);
  const refusal = place ? null : said;
  const summary = [...errors].map(([name, message]): FormError => ({ field: idOf(name), message }));
  const errorOf = (name: string) => {
    const error = errors.get(name);
    return error === undefined ? {} : { error };
  };
  return {
    field(name, stored = "") {
      const value = own?.values[name];
      const typed = typeof value === "string" ? value : own ? "" : String(stored ?? "");
      return { name, id: idOf(name), defaultValue: typed, ...errorOf(name) };
    },
    ticks(name, stored = []) {
      const value = own ? own.values[name] : stored;
      const chosen = Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
      return { name, id: idOf(name), defaultValues: chosen, ...errorOf(name) };
    },
    refusal,
    errors: refusal === null ? summary : [...summary, { message: refusal }],
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
