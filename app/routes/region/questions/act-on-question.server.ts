import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { plainForm, questionForm } from "~/domain/questions/question-forms";
import { regionQuestionPage } from "~/domain/questions/region-questions-page.server";
import {
  askCouncil,
  changeRegionQuestion,
  closeRegionQuestion,
  removeQuestion,
} from "~/domain/questions/write-question.server";
import { address } from "~/kernel/address/address";
import { refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { conflictingForm, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";

type Writer = Authority<"question:write">;

/** Does what the sent form of a question's page says: saves it, takes it away, asks it or closes it. */
export async function actOnQuestion(args: ActionFunctionArgs, authority: Writer, id: string) {
  const form = readForm(sentForm(args), plainForm);
  if (!form.ok) return wrongForm(form.answer);
  const { token, version, intent } = form;
  if (intent === "ask" || intent === "close") {
    const asking = await requireAuthority(args, "question:ask");
    const act = intent === "ask" ? askCouncil : closeRegionQuestion;
    const outcome = await act(asking, token, { id, version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(address(`/region/fragor/${id}?klart=${intent === "ask" ? "stalld" : "avslutad"}`), 303);
  }
  if (intent === "remove") {
    const outcome = await removeQuestion(authority, token, { id, version });
    if (!outcome.ok) return refusedForm(outcome, form);
    throw redirect(address("/region/fragor?klart=borttaget"), 303);
  }
  return saveQuestion(args, authority, id);
}

async function saveQuestion(args: ActionFunctionArgs, authority: Writer, id: string) {
  const form = readForm(sentForm(args), questionForm);
  if (!form.ok) return wrongForm(form.answer);
  const isKnown = args.context.platform.tenants.all.some((council) => council.id === form.value.councilId);
  if (!isKnown) return refusedForm(refused("councilUnknown"), form);
  const { token, version, value } = form;
  const outcome = await changeRegionQuestion(authority, token, { id, version }, value);
  if (outcome.ok) throw redirect(address(`/region/fragor/${id}?klart=sparat`), 303);
  const now = outcome.reason === "changedMeanwhile" ? await regionQuestionPage(authority, id) : null;
  if (now?.question.stage !== "draft") return refusedForm(outcome, form);
  const { councilId, title, text, due, version: theirs } = now.question;
  return conflictingForm(form, { councilId, title, text, due: due ?? "" }, theirs);
}
