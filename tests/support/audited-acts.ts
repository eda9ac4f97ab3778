import { done } from "~/kernel/outcome";
import { openAuthority, platformScope } from "~/platform/access/open-authority.server";
import type { Permission } from "~/platform/access/permissions";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Platform } from "~/platform/http/platform";
import { councilAuthority } from "./authorities";

/** The platform's operator, as a route gives it. */
export function operatorAuthority<P extends Permission>(platform: Platform) {
  return openAuthority<P>(platform, {
    audience: "system",
    scope: platformScope,
    actor: { accountId: null, name: "Ola Operatör", role: "operator", councilId: null, mandate: null },
    requestId: "test",
  });
}

/** An act of a council that leaves nothing but its entry in the trail. */
export async function recordAct(
  platform: Platform,
  council: string,
  [act, subjectName, name = "Anna Exempel"]: readonly [act: string, subjectName: string, name?: string],
): Promise<void> {
  await councilAuthority(platform, council, { name }).act(null, async (work) => {
    const after = { a: "å", b: [1, null] };
    await appendAudit(work, { act, subjectKind: "test", subjectId: "1", subjectName, after });
    return done();
  });
}
