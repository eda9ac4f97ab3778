import { createHash } from "node:crypto";
import type { SentForm } from "./sent-form";

/**
 * The idempotency token of a posted form, bound to what the form says: sent again as it was, it is the same
 * submission; sent again with other words, as after a step back in the browser, it is one of its own, which meets the
 * checks of version and rule like any other. Empty when the form carries none.
 */
export function readToken(form: SentForm): string {
  const token = form.get("_token") ?? "";
  if (token === "") return "";
  const said = form.fields.filter(([name]) => name !== "_token");
  return boundToken(token, JSON.stringify(said));
}

/** A token bound to content that was read apart from the form. */
export function boundToken(token: string, content: string | Uint8Array): string {
  return `${token}.${createHash("sha256").update(content).digest("base64url").slice(0, 22)}`;
}
