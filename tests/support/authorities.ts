import type { Actor, Mandate, Role } from "~/kernel/actor";
import type { Authority } from "~/platform/access/authority";
import { openAuthority, platformScope, regionScope } from "~/platform/access/open-authority.server";
import type { Permission } from "~/platform/access/permissions";
import type { Platform } from "~/platform/http/platform";

/** What tests ask of an actor; the rest is plain. */
export interface ActorWish {
  role?: Role;
  name?: string;
  accountId?: string;
  mandate?: Mandate;
}

const someone = "00000000-0000-7000-8000-000000000001";

/** An authority in a council without going through a request; the role decides what `holds` answers. */
export function councilAuthority<P extends Permission>(
  platform: Platform,
  council: string,
  { role = "convenor", name = "Test Testsson", accountId = someone, mandate }: ActorWish = {},
): Authority<P> {
  const actor: Actor = { accountId, name, role, councilId: council, mandate: mandate ?? null };
  return openAuthority<P>(platform, { audience: "council", scope: council, actor, requestId: "test" });
}

export function regionAuthority(
  platform: Platform,
): Authority<"overview:read" | "overview:export" | "question:write" | "question:ask"> {
  const actor: Actor = {
    accountId: someone,
    name: "Regina Analys",
    role: "regional-lead",
    councilId: null,
    mandate: null,
  };
  return openAuthority(platform, { audience: "region", scope: regionScope, actor, requestId: "test" });
}

export function counterAuthority(platform: Platform, council: string | null): Authority<"counter"> {
  const actor = { accountId: null, name: "", role: "public", councilId: null, mandate: null } as const;
  return openAuthority(platform, {
    audience: "public",
    scope: council ?? platformScope,
    actor,
    requestId: "test",
  });
}
