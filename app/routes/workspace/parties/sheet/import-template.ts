import type { LoaderFunctionArgs } from "@remix-run/node";
import { sheetColumns, sheetHeaders } from "~/domain/parties/sheet/party-sheet";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { sheetResponse, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { knownWords } from "./known-words";

/** An empty sheet with the headers, and a second one with the words that are known. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "party:import");
  const { platform, site } = args.context;
  const { language } = site;
  const t = platform.translations.t(language, site.council?.id ?? null, "parties");
  const words = sheetColumns.flatMap((column) =>
    knownWords(column, language).map((word) => [sheetHeaders[column][language][0], word]),
  );
  const content = await writeXlsx([
    { name: t("work.title"), rows: [sheetColumns.map((column) => sheetHeaders[column][language][0])] },
    { name: t("import.content"), rows: [[t("import.column"), t("import.content")], ...words] },
  ]);
  return sheetResponse(content, t("import.templateFile"), "xlsx");
}
