import type { ActionFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { readAuditSearch } from "~/domain/operation/audit-search";
import { exportAudit } from "~/domain/operation/export-audit.server";
import { requireAuthority } from "~/platform/access/require-authority.server";

/** The search of the log page as CSV: UTF-8 with byte order mark and semicolons, formulas defused. */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "audit:search");
  const { search } = readAuditSearch(new URL(args.request.url).searchParams);
  const lines = await exportAudit(authority, search);
  const csv = stringify([...lines], {
    header: true,
    bom: true,
    delimiter: ";",
    escape_formulas: true,
    columns: ["council", "seq", "at", "actor", "role", "party", "act", "kind", "subject", "before", "after"],
  });
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="samsyn-logg-${authority.today}.csv"`,
    },
  });
}
