import type { Platform } from "~/platform/http/platform";
import type { Authority } from "./authority";
import { jobRequest, openAuthority, platformScope } from "./open-authority.server";

/**
 * Authority for jobs and for acts of the platform itself. `reason` stands in the audit trail as the actor.
 * `seconds` is how long one act may take; only what no visitor waits for takes longer than the default.
 */
export function systemAuthority(
  platform: Platform,
  reason: string,
  scope = platformScope,
  seconds?: number,
): Authority<"system"> {
  return openAuthority(platform, {
    audience: "system",
    scope,
    actor: { accountId: null, name: reason, role: "system", councilId: null, mandate: null },
    requestId: jobRequest,
    ...(seconds ? { seconds } : {}),
  });
}
