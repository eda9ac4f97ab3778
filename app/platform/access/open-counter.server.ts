import type { LoaderFunctionArgs } from "@remix-run/node";
import { keepSent } from "~/platform/http/kept-texts";
import type { Authority } from "./authority";
import { openAuthority, platformScope } from "./open-authority.server";

/** The anonymous public's authority: reads what is published, within the council of the address if there is one. */
export async function openCounter(
  args: Pick<LoaderFunctionArgs, "context" | "request">,
): Promise<Authority<"counter">> {
  const { context } = args;
  keepSent(args);
  return openAuthority(context.platform, {
    audience: "public",
    scope: context.site.council?.id ?? platformScope,
    actor: { accountId: null, name: "", role: "public", councilId: null, mandate: null },
    requestId: context.requestId,
  });
}
