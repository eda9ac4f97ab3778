import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedStatement } from "~/domain/statements/published-statement.server";
import { areasOfPublished } from "~/domain/traces/areas-of-statement.server";
import { nameOn } from "~/kernel/council/council-profile";
import { numberInAddress, parseNumberInAddress } from "~/kernel/numbering";
import { openCounter } from "~/platform/access/open-counter.server";
import { typesetPdf } from "~/platform/pdf/typeset.server";
import { statementSheet } from "./statement-sheet";
import source from "./statement-sheet.typ?raw";

/** The statement as PDF/UA-1. The database is let go before it is set. */
export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const number = parseNumberInAddress(args.params.number ?? "");
  const statement = number && (await publishedStatement(counter, number));
  if (!statement || !site.council) throw new Response(null, { status: 404 });
  const sheet = statementSheet(statement, {
    language: site.language,
    council: nameOn(site.council, statement.compositionOn, site.language).name,
    address: `${site.sharedOrigin}/${site.council.path}/uttalanden/${numberInAddress(statement.number)}`,
    areas: await areasOfPublished(counter, statement.number),
    example: platform.exampleCouncils.has(site.council.id),
    translations: platform.translations.instance(site.language, site.council.id),
  });
  const pdf = typesetPdf({ source, data: sheet });
  const name = `${site.council.path}-${numberInAddress(statement.number)}.pdf`;
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}"`,
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
}
