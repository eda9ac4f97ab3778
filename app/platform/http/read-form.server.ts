import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal, RefusalDetail } from "~/domain/kernel/outcome";
import { readToken } from "./read-token.server";

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

/** Reads a posted form with its hidden `_token`, `_version` and `_intent`. Messages of the schema are i18n keys. */
export function readForm<S extends z.ZodType>(sent: FormData, schema: S): ReadForm<z.output<S>> {
  const form = withoutNul(sent);
  const token = readToken(form);
  const version = Number(form.get("_version") ?? 0);
  const intent = String(form.get("_intent") ?? "");
  const submission = parseWithZod(form, { schema });
  const { _token, _version, _intent, ...values } = submission.payload;
  if (submission.status === "success") {
    return { ok: true, value: submission.value as z.output<S>, token, version, intent, values };
  }
  const found = Object.entries(submission.error ?? {}).flatMap(([field, messages]) =>
    messages?.[0] ? [[field, messages[0]] as const] : [],
  );
  return {
    ok: false,
    answer: { intent, errors: Object.fromEntries(found), values, refusal: null, conflict: null, version },
  };
}

/** The same texts without NUL, which is no character of a text in the database. */
function withoutNul(sent: FormData): FormData {
  const form = new FormData();
  for (const [name, value] of sent)
    form.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  return form;
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
