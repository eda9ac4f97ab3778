import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedPapers } from "~/domain/documents/published-papers.server";
import { parseNumberInAddress } from "~/kernel/numbering";
import { openCounter } from "~/platform/access/open-counter.server";
import { fileResponse } from "~/platform/files/file-response.server";

/** A published paper on a published statement. One that is not published is not there. */
export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const number = parseNumberInAddress(args.params.number ?? "");
  const papers = number ? await publishedPapers(counter, number) : [];
  const file = papers.find(({ id }) => id === args.params.document);
  const { files } = args.context.platform;
  const content = file && (await files.open({ council: counter.scope, sha256: file.sha256 }));
  if (!content) throw new Response(null, { status: 404 });
  return fileResponse(content, { ...file, isPublic: true });
}
