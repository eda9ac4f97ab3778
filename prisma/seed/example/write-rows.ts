import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";

/** The tables that the example year fills, with the shape of their rows. Days may be text. */
interface RowsOf {
  organisation: Prisma.OrganisationCreateManyInput;
  organisation_name: Prisma.OrganisationNameCreateManyInput;
  person: Prisma.PersonCreateManyInput;
  seat: Prisma.SeatCreateManyInput;
  seat_holding: Prisma.SeatHoldingCreateManyInput;
  representation: Prisma.RepresentationCreateManyInput;
  invitation: Prisma.InvitationCreateManyInput;
  plan: Prisma.PlanCreateManyInput;
  priority_area: Prisma.PriorityAreaCreateManyInput;
  goal: Prisma.GoalCreateManyInput;
  measure: Prisma.MeasureCreateManyInput;
  lineage_step: Prisma.LineageStepCreateManyInput;
  measure_contributor: Prisma.MeasureContributorCreateManyInput;
  plan_version: Prisma.PlanVersionCreateManyInput;
  part_version: Prisma.PartVersionCreateManyInput;
  hand_over: Prisma.HandOverCreateManyInput;
  status_report: Prisma.StatusReportCreateManyInput;
  statement: Prisma.StatementCreateManyInput;
  statement_revision: Prisma.StatementRevisionCreateManyInput;
  stand: Prisma.StandCreateManyInput;
  trace_link: Prisma.TraceLinkCreateManyInput;
  document: Prisma.DocumentCreateManyInput;
  document_file: Prisma.DocumentFileCreateManyInput;
  question: Prisma.QuestionCreateManyInput;
  question_answer: Prisma.QuestionAnswerCreateManyInput;
  number_sequence: Prisma.NumberSequenceCreateManyInput;
  composition_rollup: Prisma.CompositionRollupCreateManyInput;
  party_rollup: Prisma.PartyRollupCreateManyInput;
  plan_rollup: Prisma.PlanRollupCreateManyInput;
  statement_rollup: Prisma.StatementRollupCreateManyInput;
  stand_rollup: Prisma.StandRollupCreateManyInput;
  audit_entry: Prisma.AuditEntryCreateManyInput;
}

/** Inserts rows in one statement, as one parameter: thousands of rows in a fraction of what one parameter a value takes. */
export async function writeRows<Table extends keyof RowsOf>(
  db: Work["db"],
  table: Table,
  rows: readonly RowsOf[Table][],
): Promise<void> {
  const keys = new Set(
    rows.flatMap((row) => Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : key))),
  );
  if (keys.size === 0) return;
  const columnOf = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const columns = [...keys].map((key) => `"${columnOf(key)}"`).join(", ");
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]))),
  );
  await db.$executeRawUnsafe(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    json,
  );
}
