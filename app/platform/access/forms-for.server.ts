import type { LoaderFunctionArgs } from "@remix-run/node";
import { todayOf } from "~/kernel/clock";
import { placesOf } from "~/platform/session/places.server";
import { readSession } from "~/platform/session/read-session.server";
import { capacityMark } from "./capacity";
import { chosenMandate } from "./chosen-mandate";
import { grantedRoles } from "./granted-roles";
import { type HeldMandate, mandatesOf } from "./mandates.server";

type Args = Pick<LoaderFunctionArgs, "context" | "request">;

/** What the frame of closed pages gives to all forms on them. */
export interface FormsFor {
  /** Stands in each form as `_for`. */
  readonly mark: string;
  /** True when the address asks for the page of a party that the person does not speak for today. */
  readonly askedForOther: boolean;
  /** True when the person has another mandate or role to choose, in any council or outside them. */
  readonly hasChoice: boolean;
}

/**
 * For whom the forms of the page are: the person who is signed in, their granted roles and their mandate in the council
 * of the address, or outside councils. Asked after the page's own authority, which turns others away.
 */
export async function formsFor({ context, request }: Args): Promise<FormsFor> {
  const { platform, site } = context;
  const signedIn = await readSession(platform, request);
  if (!signedIn) throw new Response(null, { status: 401 });
  const councilId = site.council?.id ?? null;
  const day = todayOf(platform.clock);
  const held: HeldMandate[] = councilId ? await mandatesOf(platform, councilId, signedIn, day) : [];
  const asked = site.speaksFor ?? null;
  const chosen = chosenMandate(held, [asked, councilId && signedIn.actingFor[councilId]]);
  const representationId = chosen?.representationId ?? null;
  const roles = grantedRoles(signedIn, councilId, day);
  return {
    mark: capacityMark({ accountId: signedIn.account.id, roles, representationId }),
    hasChoice: (await placesOf(platform, signedIn)).length > 1,
    askedForOther: asked !== null && asked !== representationId,
  };
}
