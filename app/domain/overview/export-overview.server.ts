import type { LocalDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Platform } from "~/platform/http/platform";
import type { SheetFormat } from "~/platform/sheets/write-sheet.server";
import type { Interval, RegionalOverview } from "./regional-overview";
import { regionalOverview } from "./regional-overview.server";

/**
 * The overview of a day for taking away. The region's database role writes nothing, so the trail, which names
 * the person, is written by the platform.
 */
export async function exportOverview(
  authority: Authority<"overview:export">,
  platform: Platform,
  { day, format, councils }: { day: LocalDate; format: SheetFormat; councils: readonly Interval[] },
): Promise<RegionalOverview> {
  const overview = await regionalOverview(authority, day, councils);
  await systemAuthority(platform, "Regional översikt").act(null, async (work) => {
    const { actor, requestId } = authority;
    await appendAudit(
      { ...work, actor, requestId },
      {
        act: "overview.exported",
        subjectKind: "overview",
        subjectId: day,
        subjectName: `regional översikt ${day}`,
        after: { format },
      },
    );
    return done();
  });
  return overview;
}
