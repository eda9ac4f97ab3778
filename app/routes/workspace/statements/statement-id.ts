import type { BelowWorkspace } from "~/kernel/address/address";
import { isId } from "~/kernel/ids";
import { type Site, workspaceHrefAsAsked } from "~/platform/http/site";

/** The statement that the address names; 404 for what can't be an id. */
export function statementId(params: { readonly id?: string }): string {
  const id = params.id ?? "";
  if (!isId(id)) throw new Response(null, { status: 404 });
  return id;
}

/** Own address of the statement's page, or of a page below it such as "/svara". */
export function statementHref<const Below extends string>(
  site: Site,
  id: string,
  below: Below & BelowWorkspace<`/uttalanden/${string}`, Below>,
): string {
  return workspaceHrefAsAsked(site, `/uttalanden/${id}${below}`);
}
