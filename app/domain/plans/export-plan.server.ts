import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { planSheet } from "./plan-sheet.server";

/** What is asked of a plan's sheet. */
type Asked = Parameters<typeof planSheet> extends [unknown, ...infer Rest] ? Rest : never;

/** A plan's sheet for taking away, noted in the trail as a download. Null when there is no such plan. */
export async function exportPlan(
  authority: Authority<"plan:read">,
  format: string,
  ...asked: Asked
): ReturnType<typeof planSheet> {
  const sheet = await planSheet(authority, ...asked);
  if (!sheet) return null;
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "plans.planExported",
      subjectKind: "plan",
      subjectId: sheet.id,
      subjectName: sheet.title,
      after: { format, rows: sheet.rows.length - 1 },
    });
    return done();
  });
  return sheet;
}
