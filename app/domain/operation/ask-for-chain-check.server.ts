import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { askForCheck } from "./chain-check-store.server";

/** Has all chains checked beside the requests; asked again while a check goes on, it leaves that one to its end. */
export async function askForChainCheck(authority: Authority<"audit:verify">, token: string): Promise<void> {
  await authority.act(token, async (work) => {
    if (await askForCheck(work, false)) {
      await appendAudit(work, {
        act: "operator.chainCheckAsked",
        subjectKind: "log",
        subjectId: "all",
        subjectName: "",
      });
    }
    return done();
  });
}
