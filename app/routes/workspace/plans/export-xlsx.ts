import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireAuthority } from "~/platform/access/require-authority.server";
import type { Takes } from "~/platform/http/takes";
import { sheetResponse, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { chosenPlan, planAddress } from "~/routes/workspace/plans/plan-address";
import { planFile } from "~/routes/workspace/plans/plan-file.server";

/** The page of the plan, for one who opens the file's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "plan:read");
  return redirect(planAddress(args.context.site, "", { plan: chosenPlan(args.request) }));
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { name, rows, file } = await planFile(args, authority, "xlsx");
  return sheetResponse(await writeXlsx([{ name, rows }]), file, "xlsx");
}
