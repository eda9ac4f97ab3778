import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { AuditLine } from "~/domain/operation/audit-entries.server";
import { readAuditSearch } from "~/domain/operation/audit-search";
import { exportAudit } from "~/domain/operation/export-audit.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import type { Takes } from "~/platform/http/takes";
import { csvStreamResponse } from "~/platform/sheets/stream-csv.server";

/** The search as a page, for one who opens the file's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "audit:search");
  return redirect(`${address("/drift/logg")}${new URL(args.request.url).search}`);
}

export const takes: Takes = { forms: [] };

/**
 * The search of the log page as CSV: UTF-8 with byte order mark and semicolons, formulas defused. Where entries were left
 * out, its last row says so. A search with a day that can't be read goes back to the page, which says which.
 */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "audit:search");
  const { platform, site } = args.context;
  const query = new URL(args.request.url).searchParams;
  const { search, wrong } = readAuditSearch(query);
  if (wrong.length > 0) throw redirect(address(`/drift/logg?${query}`), 303);
  const { lines, rows, total } = await exportAudit(authority, search);
  const t = platform.translations.t(site.language, null, "operator");
  const leftOut = rows < total ? t("log.leftOut", { most: rows, total }) : null;
  return csvStreamResponse(rowsOf(lines, leftOut), `samsyn-logg-${authority.today}`);
}

const columns = [
  ...(["council", "seq", "at", "actor", "role", "party"] as const),
  ...(["act", "kind", "subject", "before", "after"] as const),
];

async function* rowsOf(lines: AsyncIterable<AuditLine>, leftOut: string | null) {
  yield columns;
  for await (const line of lines) yield columns.map((column) => line[column]);
  if (leftOut) yield [leftOut];
}
