import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { invitePerson } from "~/domain/people/invite-person.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { readForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { idOf, partyHref } from "~/routes/workspace/parties/party-path";
import { removalForm } from "~/routes/workspace/parties/removal-form";
import { notInvited } from "./not-invited";

/** The person's page, for one who opens the act's address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "invitation:send");
  return redirect(partyHref(args.context.site, `/personer/${idOf(args.params, "person")}`));
}

export const takes: Takes = { forms: [removalForm] };

/** Sends an invitation; the person's own page says how it went. */
export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "invitation:send");
  const personId = idOf(args.params, "person");
  const form = readForm(sentForm(args), removalForm);
  const below = `/personer/${personId}` as const;
  const { site } = args.context;
  const token = form.ok ? form.token : "";
  const outcome = await invitePerson(authority, token, { personId });
  if (!outcome.ok) throw redirect(partyHref(site, `${below}?${notInvited(outcome.reason)}`), 303);
  throw redirect(partyHref(site, below, "inbjuden"), 303);
}
