import { localDateIn } from "~/domain/kernel/local-date";
import { compositionSteps } from "~/domain/overview/composition-steps";
import { type PlanStep, planSteps } from "~/domain/overview/plan-rollup";
import { type StatementStep, statementSteps } from "~/domain/overview/statement-rollup";
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
    "plan_rollup",
    year.plans.flatMap((plan) =>
      stepsOfPlan(plan).map(({ day, summary }) => ({
        councilId,
        planId: plan.plan.id,
        day: day,
        summary: summary as unknown as Prisma.InputJsonObject,
      })),
    ),
  );
  await writeRows(
    db,
    "statement_rollup",
    stepsOfStatements(year.statements).map(({ day, summary }) => ({
      councilId,
      day: day,
      summary: summary as unknown as Prisma.InputJsonObject,
    })),
  );
}

function stepsOfPlan({ plan, measures, reports }: LaidOutPlan): readonly PlanStep[] {
  if (plan.adoptedOn === null) return [];
  const told = reports
    .map(({ id, measureId, state, reportedAt }) => ({ id, measureId, state, reportedAt }))
    .sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ measureId, state, reportedAt }) => ({ measureId, state, day: localDateIn(reportedAt) }));
  return planSteps(
    plan.adoptedOn,
    measures.map(({ id }) => id),
    told,
  );
}

function stepsOfStatements(statements: readonly LaidOutStatement[]): readonly StatementStep[] {
  const published = statements.flatMap(({ statement, stands }) =>
    statement.compositionOn
      ? {
          publishedOn: statement.compositionOn,
          stands: stands
            .filter(({ fingerprint }) => fingerprint === statement.fingerprint)
            .map(({ kind, withdrawnAt }) => ({ kind, withdrawnOn: withdrawnAt && localDateIn(withdrawnAt) })),
        }
      : [],
  );
  return statementSteps(published);
}
