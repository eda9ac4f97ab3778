import { done } from "~/domain/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { type AuditLine, auditEntries } from "./audit-entries.server";
import type { AuditSearch } from "./audit-search";

/** Entries of the trail for taking away; the download is an entry too. */
export async function exportAudit(
  authority: Authority<"audit:search">,
  search: AuditSearch,
): Promise<readonly AuditLine[]> {
  const { lines } = await auditEntries(authority, search, true);
  const { page: _page, ...sought } = search;
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "operator.logExported",
      subjectKind: "log",
      subjectId: search.scope ?? "all",
      subjectName: String(lines.length),
      after: { ...sought, rows: lines.length },
    });
    return done();
  });
  return lines;
}
