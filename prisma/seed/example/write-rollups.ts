import { compositionSteps } from "~/domain/parties/composition/composition-steps";
import { partySteps } from "~/domain/parties/composition/party-steps";
import { type PlanStep, planSteps } from "~/domain/plans/follow-up/plan-rollup";
import { seatedParties } from "~/domain/positions/stand-count";
import { type RolledText, standSteps } from "~/domain/positions/stand-rollup";
import { statementSteps } from "~/domain/statements/statement-rollup";
import { localDateIn } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { LaidOutCouncil } from "./example-year";
import type { LaidOutPlan } from "./lay-out-plan";
import type { LaidOutStatement } from "./lay-out-statements";
import { writeRows } from "./write-rows";

/** What the regional overview reads, worked out by the same rules as the acts keep it by. */
export async function writeRollups({ db }: Work, year: LaidOutCouncil): Promise<void> {
  const councilId = year.council.id;
  await writeRows(
    db,
    "composition_rollup",
    compositionSteps(year.parties).map(({ from, to, counts }) => ({
      councilId,
      fromDay: from,
      toDay: to,
      counts: counts as unknown as Prisma.InputJsonObject,
    })),
  );
  await writeRows(
    db,
    "party_rollup",
    partySteps(year.parties).map(({ from, to, perspectives, ...step }) => ({
      councilId,
      ...step,
      fromDay: from,
      toDay: to,
      perspectives: [...perspectives],
    })),
  );
  await writeRows(
    db,
    "plan_rollup",
    year.plans.flatMap((plan) =>
      stepsOfPlan(plan).map(({ day, summary, areas }) => ({
        councilId,
        planId: plan.plan.id,
        day,
        summary: summary as unknown as Prisma.InputJsonObject,
        areas: areas as unknown as Prisma.InputJsonArray,
      })),
    ),
  );
  const published = publishedOf(year.statements);
  await writeRows(
    db,
    "statement_rollup",
    statementSteps(published).map(({ day, summary }) => ({
      councilId,
      day,
      summary: summary as unknown as Prisma.InputJsonObject,
    })),
  );
  await writeRows(
    db,
    "stand_rollup",
    published.flatMap((statement) =>
      standSteps(statement).map(({ day, stands }) => ({
        councilId,
        subjectKind: "statement",
        subjectId: statement.id,
        day,
        stands,
      })),
    ),
  );
}

function stepsOfPlan({ plan, areas, goals, measures, reports }: LaidOutPlan): readonly PlanStep[] {
  if (plan.adoptedOn === null) return [];
  const told = reports
    .map(({ id, measureId, state, reportedAt, reporterRole }) => ({
      id,
      measureId,
      state,
      reportedAt,
      reporterRole,
    }))
    .sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ measureId, state, reportedAt, reporterRole }) => ({
      measureId,
      state,
      day: localDateIn(reportedAt),
      onBehalf: reporterRole === "convenor",
    }));
  const counted = areas
    .toSorted((a, b) => a.position - b.position)
    .map(({ id }) => ({ id, goals: goals.filter(({ areaId }) => areaId === id).length }));
  return planSteps(plan.adoptedOn, { areas: counted, measures }, told);
}

function publishedOf(statements: readonly LaidOutStatement[]): readonly (RolledText & { id: string })[] {
  return statements.flatMap(({ statement, composition, stands }) => {
    if (!statement.compositionOn || !composition) return [];
    const parties = new Set(seatedParties(composition).map(({ organisationId }) => organisationId));
    return {
      id: statement.id,
      publishedOn: statement.compositionOn,
      stands: stands
        .filter((one) => one.fingerprint === statement.fingerprint && parties.has(one.organisationId))
        .map(({ kind, withdrawnAt }) => ({ kind, withdrawnOn: withdrawnAt && localDateIn(withdrawnAt) })),
    };
  });
}
