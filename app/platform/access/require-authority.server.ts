import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Actor } from "~/kernel/actor";
import { localDateIn } from "~/kernel/local-date";
import { keepSent } from "~/platform/http/kept-texts";
import { isReading } from "~/platform/http/reading";
import { readSession } from "~/platform/session/read-session.server";
import type { Authority } from "./authority";
import { isAsSaid } from "./capacity";
import { chosenMandate } from "./chosen-mandate";
import { grantedRoles } from "./granted-roles";
import { mandatesOf } from "./mandates.server";
import { openAuthority, platformScope, regionScope } from "./open-authority.server";
import {
  type Permission,
  permissionMatrix,
  permissions,
  secondFactorRoles,
  yieldsToMandate,
} from "./permissions";
import { refuseOther } from "./refuse-other.server";
import { mustSayFor, sentFor } from "./sent-for.server";
import { type SignInPage, signInAddress } from "./sign-in-address";

type Args = Pick<LoaderFunctionArgs, "context" | "request">;

function notFound(): Response {
  return new Response(null, { status: 404 });
}

/**
 * A page is asked for again after the step of signing in that is missing; a form that comes without it stays where it
 * is, with what was typed, and is told the step. A form to an address without a page is sent to that step by what calls
 * the routes, which alone knows that there is no page to stay on.
 */
function signInFirst(args: Args, step: SignInPage): Response {
  return isReading(args.request) ? redirect(signInAddress(args, step)) : new Response(step, { status: 401 });
}

/**
 * The authority of the signed-in person for one permission. Redirects a page to sign-in without a session, and to the
 * second factor where the role demands one; a form is answered 401 instead. Answers 404 for a council that the person
 * has nothing to do with, so that existence is not told, and 403 where the role lacks the permission. A form says for
 * whom it is: it is done for exactly that, or refused with 409.
 */
export async function requireAuthority<P extends Permission>(
  args: Args,
  permission: P,
): Promise<Authority<P>> {
  const { platform, site, requestId } = args.context;
  keepSent(args);
  const signedIn = await readSession(platform, args.request);
  if (!signedIn) throw signInFirst(args, "/logga-in");
  args.context.trace.actor = signedIn.account.id;
  if (signedIn.secondFactorReady && !signedIn.secondFactor) throw signInFirst(args, "/logga-in/kod");
  const form = sentFor(args);
  const audience = permissions[permission];
  const council = audience === "council" ? site.council : null;
  if (audience === "council" && !council) throw notFound();
  const today = localDateIn(platform.clock.now());
  const councilId = council?.id ?? null;
  const granted = grantedRoles(signedIn, councilId, today);
  const role = granted.find((each) => permissionMatrix[each][permission]) ?? granted[0] ?? null;
  const mandates =
    council && (!role || !permissionMatrix[role][permission] || yieldsToMandate(role))
      ? await mandatesOf(platform, council.id, signedIn, today)
      : [];
  const own = councilId && signedIn.actingFor[councilId];
  const chosen = chosenMandate(mandates, [form?.representationId, site.speaksFor, own]);
  const here = { signedIn, councilId, role: null, party: null, capacity: null };
  if (!role && !chosen) {
    throw form && form.accountId !== signedIn.account.id ? await refuseOther(args, form, here) : notFound();
  }
  const byMandate = chosen && (!role || permissionMatrix[chosen.role][permission]);
  const actor: Actor = {
    accountId: signedIn.account.id,
    name: signedIn.account.name,
    role: byMandate ? chosen.role : (role ?? "observer"),
    councilId,
    mandate: byMandate ? chosen : null,
  };
  if (secondFactorRoles.has(actor.role) && !signedIn.secondFactor) {
    throw signInFirst(args, "/konto/tvafaktor");
  }
  if (mustSayFor(args)) {
    const representationId = actor.mandate?.representationId ?? null;
    const now = { accountId: actor.accountId, role: actor.role, representationId };
    if (!form || !isAsSaid(form, now, permission)) {
      const capacity = {
        accountId: signedIn.account.id,
        roles: granted,
        representationId: chosen?.representationId ?? null,
      };
      const party = actor.mandate?.partyName ?? null;
      throw await refuseOther(args, form, { ...here, role: actor.role, party, capacity });
    }
    if (representationId && representationId !== chosenMandate(mandates, [own])?.representationId) {
      args.context.site = { ...site, speaksFor: representationId };
    }
  }
  if (!permissionMatrix[actor.role][permission]) throw new Response(null, { status: 403 });
  const scope = councilId ?? (audience === "region" ? regionScope : platformScope);
  return openAuthority<P>(platform, { audience, scope, actor, requestId });
}
