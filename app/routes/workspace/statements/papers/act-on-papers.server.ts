import type { ActionFunctionArgs } from "@remix-run/node";
import { addDocument, replaceDocumentFile } from "~/domain/documents/add-document.server";
import { documentForm, ofDocument } from "~/domain/documents/document-forms";
import { documentSteps, moveDocument } from "~/domain/documents/move-document.server";
import type { Authority } from "~/platform/access/authority";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { readSpooled } from "~/platform/http/read-upload.server";
import { sentForm } from "~/platform/http/sent-form";

/** Does what was posted about the papers on a statement: null when it is done, or the answer to show. */
export async function actOnPapers(
  args: ActionFunctionArgs,
  authority: Authority<"document:keep">,
  statementId: string,
) {
  const { platform } = args.context;
  const sent = sentForm(args);
  if (sent.get("_intent") === "add") {
    const form = readForm(sent, documentForm);
    if (!form.ok) return wrongForm(form.answer);
    const file = readSpooled(args);
    if (!file.ok) return refusedForm(file, form);
    const outcome = await addDocument(authority, file.value.token, platform, {
      ...{ ...form.value, statementId, file: file.value },
    });
    return outcome.ok ? null : refusedForm(outcome, form);
  }
  const form = readForm(sent, ofDocument);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { document: id } = form.value;
  if (form.intent === "replace") {
    const answered = { ...form, intent: `replace-${id}` };
    const file = readSpooled(args);
    if (!file.ok) return refusedForm(file, answered);
    const { token } = file.value;
    const outcome = await replaceDocumentFile(authority, token, platform, { id, file: file.value });
    return outcome.ok ? null : refusedForm(outcome, answered);
  }
  const step = documentSteps.find((known) => known === form.intent);
  if (!step) throw new Response(null, { status: 400 });
  const outcome = await moveDocument(authority, form.token, { id, step });
  return outcome.ok ? null : refusedForm(outcome, { ...form, intent: `move-${id}` });
}
