import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { subregionMap } from "~/domain/geography/subregion-map.server";
import { exportOverview } from "~/domain/overview/export-overview.server";
import { comparisonSheet, overviewSheet } from "~/domain/overview/overview-sheet";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readAsOf } from "~/platform/http/as-of";
import type { Takes } from "~/platform/http/takes";
import { sheetResponse, writeCsv, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { municipalityRows } from "./municipality-rows";
import { namedCouncils } from "./named-council";
import { sheetWords } from "./sheet-words";

/** The overview of the day, for one who opens the file's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "overview:export");
  return redirect(`${address("/region")}${new URL(args.request.url).search}`);
}

export const takes: Takes = { forms: [] };

/** The overview of a day as CSV or XLSX, by the ending of the address. A workbook also has the councils side by side. */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "overview:export");
  const { platform, site } = args.context;
  const format = new URL(args.request.url).pathname.endsWith(".xlsx") ? "xlsx" : "csv";
  const { day } = readAsOf(args.request, authority.today);
  const profiles = platform.tenants.all;
  const overview = await exportOverview(authority, { day, format, councils: profiles });
  const councils = namedCouncils(profiles, day, site.language);
  const t = platform.translations.t(site.language, null, "overview");
  const { municipalities } = subregionMap(404, 480, profiles);
  const sheeted = {
    ...overview,
    municipalities: municipalityRows(municipalities, overview.municipalities, councils, t),
  };
  const words = sheetWords(platform.translations, site.language, councils);
  const rows = overviewSheet(sheeted, words);
  const content =
    format === "csv"
      ? writeCsv(rows)
      : await writeXlsx([
          { name: t("export.comparison"), rows: comparisonSheet(sheeted, words) },
          { name: t("export.sheet"), rows },
        ]);
  return sheetResponse(content, `${t("export.file")}-${day}`, format);
}
