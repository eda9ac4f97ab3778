import { done } from "~/kernel/outcome";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit, holdChain } from "~/platform/audit/append-audit.server";
import type { Platform } from "~/platform/http/platform";

/**
 * Anchors each chain from before hashes had a key: an entry with one follows its last, and covers all of them by its
 * hash. Done once for each chain, whichever process comes first.
 */
export async function keyChains(platform: Platform): Promise<void> {
  const loose = await systemAuthority(platform, "chains get their key").read(
    (sql) => sql<{ scope: string }[]>`
      select council_id as scope from audit_head where key_id is null order by council_id`,
  );
  for (const { scope } of loose) {
    await systemAuthority(platform, "chains get their key", scope).act(null, async (work) => {
      await holdChain(work);
      const head = await work.db.auditHead.findUnique({ where: { councilId: scope } });
      if (!head || head.keyId !== null) return done();
      platform.log.warn({ chain: scope, entries: Number(head.seq) }, "an audit chain got its key");
      await appendAudit(work, {
        act: "operator.chainKeyed",
        subjectKind: "log",
        subjectId: scope,
        subjectName: String(head.seq),
        after: { entries: Number(head.seq), hash: head.hash },
      });
      return done();
    });
  }
}
