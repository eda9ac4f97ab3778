import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { exportParties } from "~/domain/parties/sheet/export-parties.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { sheetResponse, writeCsv, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { partyHref } from "~/routes/workspace/parties/party-path";

/** The page of the parties, for one who opens the file's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "party:export");
  return redirect(partyHref(args.context.site, ""));
}

export const takes: Takes = { forms: [z.object({ format: z.string() })] };

/** All parties as a file. It is posted, because each download is noted in the trail. */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:export");
  const { platform, site } = args.context;
  const format = sentForm(args).get("format") === "csv" ? "csv" : "xlsx";
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const rows = await exportParties(authority, { language: site.language, format });
  const content = format === "csv" ? writeCsv(rows) : await writeXlsx([{ name: t("work.title"), rows }]);
  const name = `${t("work.exportFile")}-${authority.scope}-${authority.today}`;
  return sheetResponse(content, name, format);
}
