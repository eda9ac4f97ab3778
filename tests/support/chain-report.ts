import type { ChainReport } from "~/domain/operation/chain-check.server";
import { followScope } from "~/domain/operation/follow-scope.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { trailKeys } from "~/platform/audit/trail-keys";
import type { Platform } from "~/platform/http/platform";

/** What the check of a scope's chain finds now. */
export function chainReport(platform: Platform, scope: string): Promise<ChainReport> {
  return followScope(systemAuthority(platform, "test"), scope, trailKeys(platform.settings));
}
