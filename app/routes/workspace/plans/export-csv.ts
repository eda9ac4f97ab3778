import type { ActionFunctionArgs } from "@remix-run/node";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { sheetResponse, writeCsv } from "~/platform/sheets/write-sheet.server";
import { planFile } from "~/routes/workspace/plans/plan-file.server";

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { rows, file } = await planFile(args, authority, "csv");
  return sheetResponse(writeCsv(rows), file, "csv");
}
