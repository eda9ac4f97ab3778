import { isId } from "~/kernel/ids";
import { type Site, workspaceHref } from "~/platform/http/site";
import type { DoneWord } from "./done-note";

/** The id that the address names; 404 for what can't be one. */
export function idOf(params: Readonly<Record<string, string | undefined>>, name: string): string {
  const id = params[name] ?? "";
  if (!isId(id)) throw new Response(null, { status: 404 });
  return id;
}

/** Own address below the parties of the workspace, with the word for what was just done. */
export function partyHref(site: Site, below = "", done?: DoneWord): string {
  return workspaceHref(site, `/parter${below}${done ? `?klart=${done}` : ""}`);
}
