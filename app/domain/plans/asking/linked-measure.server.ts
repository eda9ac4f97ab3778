import { type MeasurePage, measurePage } from "~/domain/plans/measure-page.server";
import { mayReportOn } from "~/domain/plans/plan-policy";
import type { Language } from "~/kernel/language";
import { type Authority, personOf } from "~/platform/access/authority";

/**
 * The measure of a link with its latest history; null once its plan is closed, or another party answers for it. Throws a
 * 404 when there is none.
 */
export async function linkedMeasure(
  authority: Authority<"status:report">,
  id: string,
  reading: { readonly interval: number; readonly language: Language },
): Promise<MeasurePage | null> {
  const [row] = await authority.read(
    (sql) =>
      sql<{ number: string; planId: string }[]>`
        select number, plan_id as "planId" from measure where id = ${id} and number is not null`,
  );
  const page = row && (await measurePage(authority, row, authority.today, reading));
  if (!page) throw new Response(null, { status: 404 });
  const { organisationId, responsible, orphaned } = page.measure;
  const answer = mayReportOn(personOf(authority), page.text.plan, {
    organisationId,
    name: responsible,
    orphaned,
  });
  return answer.may ? page : null;
}
