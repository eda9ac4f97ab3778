import { readCouncilFacts } from "~/domain/parties/composition/council-facts.server";
import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { exportParties as rowsOf } from "./party-export";
import type { SheetLanguage } from "./party-sheet";

/** All parties on their seats as rows under their headers, noted in the trail as a download. */
export async function exportParties(
  authority: Authority<"party:export">,
  input: { readonly language: SheetLanguage; readonly format: string },
): Promise<readonly (readonly string[])[]> {
  const facts = await authority.read(readCouncilFacts);
  const rows = rowsOf(facts, new Map(Object.entries(facts.municipalities)), input.language);
  await authority.act(null, async (work) => {
    await appendAudit(work, {
      act: "parties.partiesExported",
      subjectKind: "council",
      subjectId: work.scope,
      subjectName: input.format.toUpperCase(),
      after: { rows: rows.length - 1 },
    });
    return done();
  });
  return rows;
}
