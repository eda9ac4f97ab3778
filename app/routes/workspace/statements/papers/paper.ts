import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperDownload } from "~/domain/documents/papers-page.server";
import { isId } from "~/kernel/ids";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { fileResponse } from "~/platform/files/file-response.server";

/** A paper's file for somebody of the council: the one that holds, or with `?fil=2` an earlier one. */
export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "document:read");
  const id = args.params.document ?? "";
  const no = new URL(args.request.url).searchParams.get("fil");
  const known = isId(id) && (no === null || /^[1-9]\d?$/.test(no));
  const file = known ? await paperDownload(authority, id, no === null ? null : Number(no)) : null;
  const { files } = args.context.platform;
  const content = file && (await files.open({ council: authority.scope, sha256: file.sha256 }));
  if (!content) throw new Response(null, { status: 404 });
  return fileResponse(content, { ...file, isPublic: false });
}
