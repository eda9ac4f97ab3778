import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import type { FileStore } from "~/platform/files/file-store";

/** Hours for which a content may be without a row: its act is under way, or it never came to one. */
const graceHours = 24;

/** Takes away contents that no document has. The value is how many. */
export async function sweepFiles(authority: Authority<"system">, files: FileStore): Promise<number> {
  const before = new Date(authority.now.getTime() - graceHours * 3_600_000);
  let removed = 0;
  for await (const key of files.keptBefore(before)) {
    const { council: councilId, sha256 } = key;
    const rows = await authority.act<number, never>(null, async ({ db }) =>
      done(await db.documentFile.count({ where: { councilId, sha256 } })),
    );
    if (!rows.ok || rows.value > 0) continue;
    await files.removeOlder(key, before);
    removed += 1;
  }
  return removed;
}
