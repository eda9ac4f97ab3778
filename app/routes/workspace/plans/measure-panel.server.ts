import { measurePage } from "~/domain/plans/measure-page.server";
import {
  mayAskStatus,
  mayChangeContact,
  mayHandOver,
  mayReportOn,
  reportsOnBehalf,
} from "~/domain/plans/plan-policy";
import { type Authority, personOf } from "~/platform/access/authority";
import type { readingOf } from "~/routes/workspace/plans/plan-address";

/** A measure with what the signed-in person may do with it, or null when the plan has none with that number. */
export async function measurePanel(
  authority: Authority<"plan:read">,
  asked: { readonly number: string | null; readonly planId: string | null },
  reading: ReturnType<typeof readingOf>,
) {
  if (asked.number === null) return null;
  const { number, planId } = asked;
  const found = await measurePage(authority, { number, planId }, authority.today, reading);
  if (!found) return null;
  const person = personOf(authority);
  const { measure, text } = found;
  const responsible = {
    organisationId: measure.organisationId,
    name: measure.responsible,
    orphaned: measure.orphaned,
  };
  return {
    ...found,
    mayReport: mayReportOn(person, text.plan, responsible),
    mayHandOver: mayHandOver(person, text.plan),
    mayChangeContact: mayChangeContact(person, text.plan),
    mayAsk: mayAskStatus(person, text.plan, measure),
    onBehalf: reportsOnBehalf(person),
    token: crypto.randomUUID(),
  };
}

export type MeasurePanelData = NonNullable<Awaited<ReturnType<typeof measurePanel>>>;
