import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { revokeInvitation } from "~/domain/people/revoke-invitation.server";
import { isId } from "~/kernel/ids";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { notInvited } from "./not-invited";

/** The person's page, for one who opens the act's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "invitation:send");
  return redirect(partyHref(args.context.site, `/personer/${idOf(args.params, "person")}`));
}

export const takes: Takes = { forms: [z.object({ invitation: z.string() })] };

/** Takes an invitation back; the person's own page says how it went. */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "invitation:send");
  const below = `/personer/${idOf(args.params, "person")}` as const;
  const form = sentForm(args);
  const invitationId = String(form.get("invitation") ?? "");
  if (!isId(invitationId)) throw new Response(null, { status: 404 });
  const outcome = await revokeInvitation(authority, readToken(form), { invitationId });
  const { site } = args.context;
  if (!outcome.ok) throw redirect(partyHref(site, `${below}?${notInvited(outcome.reason)}`), 303);
  throw redirect(partyHref(site, below, "inbjudan-tillbakatagen"), 303);
}
