import { utcDate } from "~/domain/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { LaidOutCouncil } from "./example-year";

/** Writes the plans. Parts are written while the plan is a draft, since adopted text is immutable. */
export async function writePlans({ db }: Work, { council, plans }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await db.plan.createMany({
    data: plans.map(({ plan }) => ({
      councilId,
      id: plan.id,
      title: plan.title,
      periodFrom: utcDate(plan.periodFrom),
      periodTo: utcDate(plan.periodTo),
      stage: "draft",
    })),
  });
  await db.priorityArea.createMany({
    data: plans.flatMap(({ areas }) =>
      areas.map((area) => ({
        ...area,
        councilId,
        strategyNodes: [...area.strategyNodes],
        categories: [...area.categories],
      })),
    ),
  });
  await db.goal.createMany({
    data: plans.flatMap(({ goals }) => goals.map((goal) => ({ ...goal, councilId }))),
  });
  await db.measure.createMany({
    data: plans.flatMap(({ measures }) =>
      measures.map(({ contributorHoldingIds: _, ...measure }) => ({
        ...measure,
        councilId,
        periodFrom: utcDate(measure.periodFrom),
        periodTo: utcDate(measure.periodTo),
      })),
    ),
  });
  await db.measureContributor.createMany({
    data: plans.flatMap(({ measures }) =>
      measures.flatMap(({ id, contributorHoldingIds }) =>
        contributorHoldingIds.map((holdingId) => ({ councilId, measureId: id, holdingId })),
      ),
    ),
  });
  for (const { plan } of plans) {
    if (plan.adoptedOn === null) continue;
    await db.plan.update({
      where: { councilId_id: { councilId, id: plan.id } },
      data: {
        stage: plan.stage,
        decision: plan.decision,
        adoptedOn: utcDate(plan.adoptedOn),
        compositionOn: plan.compositionOn && utcDate(plan.compositionOn),
        closedOn: plan.closedOn && utcDate(plan.closedOn),
      },
    });
  }
  await writeWords(db, councilId, plans);
}

async function writeWords(db: Work["db"], councilId: string, plans: LaidOutCouncil["plans"]): Promise<void> {
  await db.planVersion.createMany({
    data: plans.flatMap(({ version }) =>
      version
        ? {
            ...version,
            councilId,
            no: 1,
            content: version.content as unknown as Prisma.InputJsonObject,
            adoptedOn: utcDate(version.adoptedOn),
            compositionOn: utcDate(version.adoptedOn),
          }
        : [],
    ),
  });
  await db.handOver.createMany({
    data: plans.flatMap(({ handOvers }) =>
      handOvers.map((one) => ({ ...one, councilId, onDate: utcDate(one.onDate) })),
    ),
  });
  await db.statusReport.createMany({
    data: plans.flatMap(({ reports }) =>
      reports.map(({ reporterAccountId: _, ...report }) => ({ ...report, councilId })),
    ),
  });
}
