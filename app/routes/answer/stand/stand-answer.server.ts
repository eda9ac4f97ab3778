import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { standForm } from "~/domain/positions/stand-forms";
import { linkedStatement } from "~/domain/statements/asking/linked-statement.server";
import { takePartyStand } from "~/domain/statements/stands/statement-stands.server";
import type { HoldingLink } from "~/platform/access/links/signed-link.server";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { href } from "~/platform/http/site";

/** What a party is asked to take a stand on, and what it has answered. */
export async function askedStand(args: LoaderFunctionArgs, link: HoldingLink<"stand">) {
  const statement = await linkedStatement(link.authority, link.subjectId);
  if (!statement) return { kind: "gone" as const, why: "standClosed" as const };
  const { searchParams } = new URL(args.request.url);
  const answered = statement.own.current !== null && statement.own.current.withdrawnAt === null;
  return {
    kind: "stand" as const,
    statement,
    party: link.mandate.partyName,
    answered: answered && !searchParams.has("andra"),
    path: `/svar/${args.params.token}` as const,
    token: crypto.randomUUID(),
  };
}

export async function answerStand(args: ActionFunctionArgs, link: HoldingLink<"stand">) {
  const form = readForm(sentForm(args), standForm);
  if (!form.ok) return wrongForm(form.answer);
  const { kind } = form.value;
  const text = kind === "behind" ? "" : form.value.text;
  const stand = { ...form.value, text, statementId: link.subjectId };
  const outcome = await takePartyStand(link.authority, form.token, stand);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(href(args.context.site, `/svar/${args.params.token}`), 303);
}
