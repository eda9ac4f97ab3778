import type { ReadSql, Work } from "~/platform/access/authority";
import type { Stand, TextKind } from "./stand";
import { type StandRow, standOf } from "./stand-row";

/** All stands on a text, those on its earlier versions among them, in an act that has locked it. */
export async function loadStands(
  { db, scope }: Work,
  subjectKind: TextKind,
  subjectId: string,
): Promise<Stand[]> {
  const rows = await db.stand.findMany({
    where: { councilId: scope, subjectKind, subjectId },
    orderBy: { id: "asc" },
  });
  return rows.map(standOf);
}

/** One stand on a text. Answers 404 when there is none. */
export async function loadStand(
  { db, scope }: Work,
  subjectKind: TextKind,
  subjectId: string,
  id: string,
): Promise<Stand> {
  const row = await db.stand.findUnique({
    where: { councilId_id: { councilId: scope, id }, subjectKind, subjectId },
  });
  if (!row) throw new Response(null, { status: 404 });
  return standOf(row);
}

/** All stands on a text, for a page. */
export async function readStands(sql: ReadSql, subjectKind: TextKind, subjectId: string): Promise<Stand[]> {
  const rows = await sql<StandRow[]>`
    select id, subject_kind as "subjectKind", subject_id as "subjectId", holding_id as "holdingId",
           organisation_id as "organisationId", party_name as "partyName", kind, text, fingerprint,
           given_at as "givenAt", given_by as "givenBy", given_role as "givenRole",
           representation_id as "representationId", withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy",
           withdrawn_role as "withdrawnRole", withdrawn_why as "withdrawnWhy",
           withdrawn_representation_id as "withdrawnRepresentationId", withdrawn_on_word_of as "withdrawnOnWordOf"
    from stand where subject_kind = ${subjectKind} and subject_id = ${subjectId}`;
  return rows.map(standOf);
}
