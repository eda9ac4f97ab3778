import { todayOf } from "~/kernel/clock";
import type { Outcome, Refusal } from "~/kernel/outcome";
import { trailKeys } from "~/platform/audit/trail-keys";
import { saysHeld } from "~/platform/database/broken-constraint";
import { orUnavailable } from "~/platform/database/unreachable";
import { fullAnswer } from "~/platform/http/error-slot";
import type { Platform } from "~/platform/http/platform";
import { postOffice } from "~/platform/mail/post-office";
import type { AnyActor, Authority, ReadSql, Work } from "./authority";
import { firstOutcome, recordOutcome } from "./form-token.server";
import { holdChanges } from "./hold-changes.server";
import { noteLinkUse } from "./links/note-link-use.server";
import { type Audience, type Permission, permissionMatrix } from "./permissions";

/** Scope of audit entries and tokens outside councils. */
export const platformScope = "_platform";

/** Scope of what is the region's own. */
export const regionScope = "_region";

/** Request id of what no request asked for. */
export const jobRequest = "job";

/** Carries a refusal out of a transaction so that it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

export interface Opening {
  audience: Audience;
  scope: string;
  actor: AnyActor;
  requestId: string;
  /** How long one act may take before it is rolled back. */
  seconds?: number;
}

/** Makes an authority. Called by the functions in this folder only; a boundary check holds the rest out. */
export function openAuthority<P extends Permission | "counter" | "system">(
  platform: Platform,
  opening: Opening,
): Authority<P> {
  const { audience, scope, actor, requestId, seconds = 15 } = opening;
  const role = `samsyn_${audience}`;
  const isCouncils = scope !== platformScope && scope !== regionScope;
  const setting = isCouncils || audience === "system" ? scope : "";
  const now = platform.clock.now();
  const today = todayOf(platform.clock);
  const { prisma, login, counter } = platform.database;
  const reader = audience === "public" ? counter : login;
  const post = postOffice(platform);
  const trail = trailKeys(platform.settings);

  /** A page whose database can't be reached answers 503 in plain words; a job sees the error itself. */
  const unreachable = (error: unknown): never => {
    if (requestId === jobRequest) throw error;
    return orUnavailable(error);
  };

  async function act<V, R extends string>(
    token: string | null,
    work: (work: Work) => Promise<Outcome<V, R>>,
  ) {
    if (audience === "public") throw new Error("The public reads and does not act: no role of its may write");
    try {
      return await prisma.$transaction(
        async (db) => {
          await db.$queryRaw`select set_config('role', ${role}, true), set_config('app.council', ${setting}, true)`;
          const open: Work = { db, scope, actor, now, today, requestId, trail, post };
          const earlier = await firstOutcome<V>(open, token);
          if (earlier) return earlier;
          await noteLinkUse(open);
          const outcome = await work(open);
          if (!outcome.ok) throw new Refused(outcome);
          await holdChanges(open);
          await recordOutcome(open, token, outcome.value);
          return outcome;
        },
        { maxWait: 5_000, timeout: seconds * 1_000 },
      );
    } catch (error) {
      if (error instanceof Refused) return error.refusal as Refusal<R>;
      if (requestId !== jobRequest && saysHeld(error)) throw new Response(fullAnswer, { status: 422 });
      return unreachable(error);
    }
  }

  function read<T>(need: (sql: ReadSql) => Promise<T>): Promise<T> {
    return reader
      .begin("read only", (sql) => {
        const opened =
          sql`select set_config('role', ${role}, true), set_config('app.council', ${setting}, true)`.execute();
        return Promise.all([opened, need(sql as unknown as ReadSql)]).then(([, result]) => result);
      })
      .catch(unreachable) as Promise<T>;
  }

  const holds = (permission: Permission) =>
    actor.role === "system" || (actor.role !== "public" && permissionMatrix[actor.role][permission]);

  return { audience, actor, scope, now, today, requestId, holds, act, read } as unknown as Authority<P>;
}
