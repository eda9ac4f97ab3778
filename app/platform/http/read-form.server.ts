import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal, RefusalDetail } from "~/kernel/outcome";
import { knownFields } from "./known-fields";
import { readToken } from "./read-token.server";
import type { SentForm } from "./sent-form";

/** What a form page gets back when its form was not accepted: nothing that was typed is lost. */
export interface FormAnswer {
  /** Intent of the form that was sent, when a page has several. */
  intent: string;
  /** Per field, the i18n key of what is wrong, in the area's namespace. */
  errors: Record<string, string>;
  /** What was typed, by field name. */
  values: Record<string, unknown>;
  /** A refusal by a rule, not tied to one field. */
  refusal: { reason: string; detail?: RefusalDetail } | null;
  /** On a save over someone else's: their values, to show beside the typed ones. */
  conflict: { theirs: Record<string, unknown> } | null;
  /** The version to save over: the one that was being changed, and theirs only once it has been shown. */
  version: number | null;
}

export type ReadForm<T> =
  | { ok: true; value: T; token: string; version: number; intent: string; values: Record<string, unknown> }
  | { ok: false; answer: FormAnswer };

/** Reads a posted form with its hidden `_for`, `_token`, `_version` and `_intent`. Messages of the schema are i18n keys. */
export function readForm<S extends z.ZodType>(sent: SentForm, schema: S): ReadForm<z.output<S>> {
  const token = readToken(sent);
  const version = Number(sent.get("_version") ?? 0);
  const intent = sent.get("_intent") ?? "";
  const values = valuesOf(sent, schema);
  const read = schema.safeParse(withoutEmpty(values));
  if (read.success) return { ok: true, value: read.data, token, version, intent, values };
  const errors = new Map<string, string>();
  for (const { path, message } of read.error.issues) {
    const field = String(path[0] ?? "");
    if (!errors.has(field)) errors.set(field, message);
  }
  return {
    ok: false,
    answer: { intent, errors: Object.fromEntries(errors), values, refusal: null, conflict: null, version },
  };
}

/** What was typed, as far as the shape knows it: a text, or several under a name of a list. */
function valuesOf(sent: SentForm, schema: z.ZodType): Record<string, string | readonly string[]> {
  const typed = [...knownFields(schema)].flatMap(([name, times]) => {
    const [first, ...more] = sent.all(name);
    if (first === undefined) return [];
    return [[name, times === "often" && more.length > 0 ? [first, ...more] : first] as const];
  });
  return Object.fromEntries(typed);
}

/** A field that was left empty says nothing. */
function withoutEmpty(values: Record<string, string | readonly string[]>) {
  const said = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "string" ? value : value.filter((one) => one !== "")] as const,
  );
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}

/**
 * The response for a form that was read but refused, with what was typed: 422 by a rule, and the form goes on with what
 * was read when it was opened; 409 when that has changed, and the form goes by what the page then shows.
 */
export function refusedForm(
  { reason, detail, outdated }: Refusal,
  form: { values: Record<string, unknown>; intent: string; version?: number },
) {
  const answer: FormAnswer = {
    intent: form.intent,
    errors: {},
    values: form.values,
    refusal: detail ? { reason, detail } : { reason },
    conflict: null,
    version: outdated ? null : (form.version ?? null),
  };
  return data(answer, { status: outdated ? 409 : 422 });
}

/** The response for a form with wrong fields: 422, with what was typed. */
export function wrongForm(answer: FormAnswer) {
  return data(answer, { status: 422 });
}

/** The response for a save over someone else's: 409, with both texts. */
export function conflictingForm(
  form: { values: Record<string, unknown>; intent: string },
  theirs: Record<string, unknown>,
  version: number,
) {
  const answer: FormAnswer = {
    intent: form.intent,
    errors: {},
    values: form.values,
    refusal: null,
    conflict: { theirs },
    version,
  };
  return data(answer, { status: 409 });
}
