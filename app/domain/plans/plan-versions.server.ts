import { isId } from "~/kernel/ids";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import type { PlanContent } from "./plan-content";

/** An adopted text of a plan, as it was decided. */
export type AdoptedVersion = {
  readonly no: number;
  readonly content: PlanContent;
  readonly fingerprint: string;
  readonly decision: string;
  readonly adoptedOn: LocalDate;
  readonly compositionOn: LocalDate;
  readonly frozenAt: Date;
};

/** The adopted versions of a plan, the newest first; none while it is a draft. */
export function planVersions(
  authority: Authority<"plan:read">,
  planId: string,
): Promise<readonly AdoptedVersion[]> {
  if (!isId(planId)) return Promise.resolve([]);
  return authority.read(
    (sql) => sql<AdoptedVersion[]>`
      select no, content, fingerprint, decision, adopted_on as "adoptedOn",
             composition_on as "compositionOn", frozen_at as "frozenAt"
      from plan_version where plan_id = ${planId}::uuid order by no desc`,
  );
}
