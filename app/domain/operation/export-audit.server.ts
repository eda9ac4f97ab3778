import { done } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { auditEntries, type FoundEntries } from "./audit-entries.server";
import type { AuditSearch } from "./audit-search";

/** The latest entries of the trail that match, for taking away, and how many match; the download is an entry too. */
export async function exportAudit(
  authority: Authority<"audit:search">,
  search: AuditSearch,
): Promise<FoundEntries> {
  const { lines, total } = await auditEntries(authority, search, true);
  const { page: _page, ...sought } = search;
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "operator.logExported",
      subjectKind: "log",
      subjectId: search.scope ?? "all",
      subjectName: String(lines.length),
      after: { ...sought, rows: lines.length, leftOut: total - lines.length },
    });
    return done();
  });
  return { lines, total };
}
