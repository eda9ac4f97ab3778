import { readCouncilFacts } from "~/domain/parties/composition/council-facts.server";
import type { KnownMandate } from "~/domain/parties/mandates/representation";
import type { Organisation } from "~/domain/parties/registry/organisation";
import { done, type Outcome } from "~/kernel/outcome";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { municipalityNames } from "./import-basis.server";
import { keptHours, previewImport, type SheetReason } from "./party-import";
import type { ImportPreview } from "./party-import-preview";
import type { KeptSheet } from "./party-import-store.server";
import { previewFingerprint } from "./prepare-import.server";

export interface ImportPage {
  fileName: string;
  /** When an uncommitted preview is taken away. */
  keptUntil: string;
  /** When it was committed; the rows then say what came of it. */
  committedAt: string | null;
  preview: ImportPreview;
  fingerprint: string;
  /** True when the preview is another than the one made when the file was read. */
  hasChanged: boolean;
}

interface ImportRowRead {
  fileName: string;
  readAt: Date;
  committedAt: Date | null;
  rows: KeptSheet;
  outcome: ImportPreview | null;
}

/** A sheet that was read in: what it would change now, or what came of it. */
export async function importPage(
  authority: Authority<"party:import">,
  id: string,
): Promise<Outcome<ImportPage, SheetReason>> {
  const { scope, today } = authority;
  const [[found], facts, organisations, mandates] = await authority.read((sql) =>
    Promise.all([
      sql<ImportRowRead[]>`
        select file_name as "fileName", read_at as "readAt", committed_at as "committedAt", rows, outcome
        from party_import where id = ${id}`,
      readCouncilFacts(sql),
      readRegistry(sql),
      readMandates(sql),
    ]),
  );
  if (!found) throw new Response(null, { status: 404 });
  const { fileName, rows, outcome } = found;
  const keptUntil = new Date(found.readAt.getTime() + keptHours * 3_600_000).toISOString();
  const page = { fileName, keptUntil };
  if (found.committedAt && outcome) {
    const committedAt = found.committedAt.toISOString();
    return done({ ...page, committedAt, preview: outcome, fingerprint: "", hasChanged: false });
  }
  const preview = previewImport(rows.sheet, {
    councilId: scope,
    today,
    municipalities: municipalityNames,
    facts: { ...facts, organisations },
    mandates,
  });
  if (!preview.ok) return preview;
  const fingerprint = previewFingerprint(preview.value);
  const hasChanged = fingerprint !== rows.fingerprint;
  return done({ ...page, committedAt: null, preview: preview.value, fingerprint, hasChanged });
}

/** The whole shared registry, also those that sit in no council. */
function readRegistry(sql: ReadSql): Promise<readonly Organisation[]> {
  return sql<Organisation[]>`
    select o.id, o.number, o.name, o.sector, o.municipality_code as "municipalityCode",
           o.successor_id as "successorId", o.registered_by as "registeredBy", o.invented, o.version,
           coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', n.kind,
                                       'validFrom', n.valid_from, 'validTo', n.valid_to))
                     from organisation_name n where n.organisation_id = o.id), '[]') as names
    from organisation o order by o.id`;
}

/** The council's mandates with the versions that they are saved over, and whether something was said by virtue of them. */
function readMandates(sql: ReadSql): Promise<readonly KnownMandate[]> {
  return sql<KnownMandate[]>`
    select r.id, r.holding_id as "holdingId", r.person_id as "personId", r.kind, r.valid_from as "validFrom",
           r.valid_to as "validTo", r.appointed_by as "appointedBy", r.version, p.name,
           (exists (select 1 from status_report s where s.council_id = r.council_id and s.representation_id = r.id)
            or exists (select 1 from stand s where s.council_id = r.council_id and s.representation_id = r.id)
            or exists (select 1 from stand s where s.council_id = r.council_id
                       and s.withdrawn_representation_id = r.id)) as "hasActed"
    from representation r join person p on p.council_id = r.council_id and p.id = r.person_id`;
}
