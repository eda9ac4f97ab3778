import type { ActionFunctionArgs } from "@remix-run/node";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { sheetResponse, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { planFile } from "~/routes/workspace/plans/plan-file.server";

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { name, rows, file } = await planFile(args, authority, "xlsx");
  return sheetResponse(await writeXlsx([{ name, rows }]), file, "xlsx");
}
