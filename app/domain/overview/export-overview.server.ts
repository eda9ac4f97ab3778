import type { LocalDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { SheetFormat } from "~/platform/sheets/write-sheet.server";
import type { Interval, RegionalOverview } from "./regional-overview";
import { regionalOverview } from "./regional-overview.server";

/** The overview of a day for taking away, noted in the region's own trail. */
export async function exportOverview(
  authority: Authority<"overview:export">,
  { day, format, councils }: { day: LocalDate; format: SheetFormat; councils: readonly Interval[] },
): Promise<RegionalOverview> {
  const overview = await regionalOverview(authority, day, councils);
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "overview.exported",
      subjectKind: "overview",
      subjectId: day,
      subjectName: `regional översikt ${day}`,
      after: { format },
    });
    return done();
  });
  return overview;
}
