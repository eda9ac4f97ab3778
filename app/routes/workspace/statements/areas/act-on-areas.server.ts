import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { linkArea, unlinkArea } from "~/domain/traces/link-area.server";
import { areaLinkForm } from "~/domain/traces/trace-forms";
import type { Authority } from "~/platform/access/authority";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { statementHref } from "../statement-id";

const acts = {
  link: { act: linkArea, done: "omrade-tillagt" },
  unlink: { act: unlinkArea, done: "omrade-borttaget" },
} as const;

/** Does what was posted about the areas of a statement, and leads back to its page. */
export async function actOnAreas(
  args: ActionFunctionArgs,
  authority: Authority<"statement:draft">,
  statementId: string,
) {
  const form = readForm(sentForm(args), areaLinkForm);
  if (!form.ok) return wrongForm(form.answer);
  const { act, done } = acts[form.intent === "unlink" ? "unlink" : "link"];
  const outcome = await act(authority, form.token, { statementId, lineageId: form.value.lineage });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(statementHref(args.context.site, statementId, `?klart=${done}`), 303);
}
