import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { type AuditLine, allEntries, countEntries, mostExported } from "./audit-entries.server";
import type { AuditSearch } from "./audit-search";

export interface ExportedAudit {
  /** The entries, the latest first, read as they are asked for. */
  lines: AsyncIterable<AuditLine>;
  rows: number;
  total: number;
}

/** The latest entries of the trail that match, for taking away, and how many match; the download is an entry too. */
export async function exportAudit(
  authority: Authority<"audit:search">,
  search: AuditSearch,
): Promise<ExportedAudit> {
  const total = await countEntries(authority, search);
  const rows = Math.min(total, mostExported);
  const { page: _page, ...sought } = search;
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "operator.logExported",
      subjectKind: "log",
      subjectId: search.scope ?? "all",
      subjectName: String(rows),
      after: { ...sought, rows, leftOut: total - rows },
    });
    return done();
  });
  return { lines: allEntries(authority, search, rows), rows, total };
}
