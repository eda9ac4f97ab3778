import type { ActionFunctionArgs } from "@remix-run/node";
import { capitalised } from "~/domain/councils/terminology";
import { exportPlan } from "~/domain/plans/export-plan.server";
import { isExportedFact } from "~/domain/plans/plan-sheet.server";
import type { Authority } from "~/platform/access/authority";
import type { SheetFormat } from "~/platform/sheets/write-sheet.server";
import { chosenPlan, readingOf } from "~/routes/workspace/plans/plan-address";

/** The chosen plan as a sheet in the page's language, and the name of its file. */
export async function planFile(
  { context, request }: ActionFunctionArgs,
  authority: Authority<"plan:read">,
  format: SheetFormat,
) {
  const { site, platform } = context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "plans");
  const term = platform.translations.t(site.language, site.council?.id ?? null, "terms");
  const about = { day: authority.today, ...readingOf(site) };
  const sheet = await exportPlan(authority, format, chosenPlan(request), about, {
    header: (column) => {
      if (column === "area") return capitalised(term("area.one"));
      return isExportedFact(column) ? t(`measureForm.${column}`) : t(`sheet.${column}`);
    },
    saidBy: (who) => t(`sheet.${who}`),
    state: (state) => t(`state.${state}`),
  });
  if (!sheet) throw new Response(null, { status: 404 });
  return { name: t("sheet.name"), rows: sheet.rows, file: `plan-${site.council?.path}-${authority.today}` };
}
