import type { Json } from "~/domain/kernel/fingerprint";
import type { Work } from "~/platform/access/authority";
import { type AuditLink, chainStart, hashOf } from "~/platform/audit/audit-chain";
import type { LaidOutCouncil } from "./example-year";
import { writeRows } from "./write-rows";

/** Chains the council's trail as each act would have, after what stands there already, and writes it in one go. */
export async function writeActivity({ db }: Work, { council, activity }: LaidOutCouncil): Promise<void> {
  const head = await db.auditHead.findUnique({ where: { councilId: council.id } });
  let seq = Number(head?.seq ?? 0);
  let prevHash = head?.hash ?? chainStart;
  const rows = activity.map(({ at, draft, ...actor }) => {
    seq += 1;
    const link: AuditLink = {
      ...actor,
      councilId: council.id,
      seq,
      at: at.toISOString(),
      act: draft.act,
      subjectKind: draft.subjectKind,
      subjectId: draft.subjectId,
      subjectName: draft.subjectName,
      before: (draft.before ?? null) as Json,
      after: (draft.after ?? null) as Json,
      requestId: "example-year",
      prevHash,
    };
    prevHash = hashOf(link);
    const { before, after, ...rest } = link;
    return {
      ...rest,
      at,
      ...(before === null ? {} : { before: before as object }),
      ...(after === null ? {} : { after: after as object }),
      hash: prevHash,
    };
  });
  await writeRows(db, "audit_entry", rows);
}
