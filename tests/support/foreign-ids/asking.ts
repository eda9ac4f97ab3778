import { refused } from "~/kernel/outcome";
import type { Authority, ReadSql, Work } from "~/platform/access/authority";
import type { Permission } from "~/platform/access/permissions";
import type { Platform } from "~/platform/http/platform";
import type { ActorWish } from "../authorities";
import { councilAuthority } from "../authorities";
import { freshToken } from "../outcomes";
import type { Ids } from "./own-ids";

/** How the functions of the domain are called in Skaraborg. */
export interface Asking {
  by<P extends Permission>(wish?: ActorWish): Authority<P>;
  /** Inside an act that changes nothing in the end. */
  inside<T>(call: (work: Work) => Promise<T>): Promise<T>;
  /** Inside a need. */
  reading<T>(call: (sql: ReadSql) => Promise<T>): Promise<T>;
  token(): string;
}

/** Function → a call with ids; acts are called with marks and versions of nothing, so that a rule stops them. */
export type Calls = Record<string, (ids: Ids, asking: Asking) => Promise<unknown>>;

export function askingIn(platform: () => Platform): Asking {
  const by = <P extends Permission>(wish?: ActorWish) => councilAuthority<P>(platform(), "skaraborg", wish);
  return {
    by,
    token: freshToken,
    reading: (call) => by<"plan:read">().read(call),
    async inside(call) {
      const told: Awaited<ReturnType<typeof call>>[] = [];
      await by<"plan:draft">().act(freshToken(), async (work) => {
        told.push(await call(work));
        return refused("nothingIsKept");
      });
      return told[0] as Awaited<ReturnType<typeof call>>;
    },
  };
}
