import type { BelowWorkspace } from "~/kernel/address/address";
import { isId } from "~/kernel/ids";
import { type Site, workspaceHrefAsAsked } from "~/platform/http/site";
import type { DoneWord } from "./done-note";

/** The id that the address names; 404 for what can't be one. */
export function idOf(params: Readonly<Record<string, string | undefined>>, name: string): string {
  const id = params[name] ?? "";
  if (!isId(id)) throw new Response(null, { status: 404 });
  return id;
}

/** A page below /parter that others lead back to. */
export type PartyPage = "" | "/import" | `/${"platser" | "organisationer"}/${string}`;

/** What follows /parter in an address of the workspace. */
export type BelowParties<Below extends string> = BelowWorkspace<"/parter", Below>;

/** Own address below the parties of the workspace, with the word for what was just done. */
export function partyHref<const Below extends string>(
  site: Site,
  below: Below & BelowParties<Below>,
  done?: DoneWord,
): string {
  return workspaceHrefAsAsked(site, `/parter${below}${done ? `?klart=${done}` : ""}`);
}
