import type { Work } from "~/platform/access/authority";
import { chainEntries } from "~/platform/audit/chain-entries";
import type { LaidOutCouncil } from "./example-year";
import { writeRows } from "./write-rows";

/** Chains the council's trail as each act would have, after what stands there already, and writes it in one go. */
export async function writeActivity(
  { db, trail }: Work,
  { council, activity }: LaidOutCouncil,
): Promise<void> {
  const head = await db.auditHead.findUnique({ where: { councilId: council.id } });
  const loose = activity.map(({ draft, ...actor }) => ({
    ...actor,
    ...draft,
    councilId: council.id,
    requestId: "example-year",
  }));
  await writeRows(db, "audit_entry", chainEntries(head, trail.current(), loose));
}
