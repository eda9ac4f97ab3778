import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { linkedMeasure } from "~/domain/plans/asking/linked-measure.server";
import { linkedReportForm } from "~/domain/plans/follow-up/report-forms";
import { reportStatus } from "~/domain/plans/follow-up/report-status.server";
import type { HoldingLink } from "~/platform/access/links/signed-link.server";
import { conflictingForm, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { href } from "~/platform/http/site";
import { readSaid } from "~/routes/workspace/plans/last-said";

const readingBy = ({ context }: LoaderFunctionArgs, { council }: HoldingLink<"status">) => ({
  interval: council.freshnessDays,
  language: context.site.language,
});

/** The measure that a party is asked about, and how it goes by the last word. */
export async function askedStatus(args: LoaderFunctionArgs, link: HoldingLink<"status">) {
  const asked = await linkedMeasure(link.authority, link.subjectId, readingBy(args, link));
  if (!asked) return { kind: "gone" as const, why: "statusClosed" as const };
  const { searchParams } = new URL(args.request.url);
  return {
    kind: "status" as const,
    ...asked,
    party: link.mandate.partyName,
    today: link.authority.today,
    answered: link.isUsed && !searchParams.has("andra"),
    path: `/svar/${args.params.token}` as const,
    token: crypto.randomUUID(),
  };
}

export async function answerStatus(args: ActionFunctionArgs, link: HoldingLink<"status">) {
  const form = readForm(sentForm(args), linkedReportForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await reportStatus(link.authority, form.token, link.subjectId, form.version, form.value);
  if (outcome.ok) throw redirect(href(args.context.site, `/svar/${args.params.token}`), 303);
  if (outcome.reason !== "changedMeanwhile") return refusedForm(outcome, form);
  const now = await linkedMeasure(link.authority, link.subjectId, readingBy(args, link));
  if (!now) throw new Response(null, { status: 409 });
  return conflictingForm(form, readSaid(now), now.events);
}
