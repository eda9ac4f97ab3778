import { partTexts } from "~/domain/plans/adoption/part-version";
import { stepsOfCopy } from "~/domain/plans/draft/lineage-step";
import { compareDays, utcDate } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import { exampleId } from "./example-ids";
import type { LaidOutCouncil } from "./example-year";
import { writeRows } from "./write-rows";

/** Writes the plans. Parts are written while the plan is a draft, since adopted text is immutable. */
export async function writePlans({ db }: Work, { council, plans }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await writeRows(
    db,
    "plan",
    plans.map(({ plan }) => ({
      councilId,
      id: plan.id,
      title: plan.title,
      periodFrom: plan.periodFrom,
      periodTo: plan.periodTo,
      stage: "draft",
    })),
  );
  await writeRows(
    db,
    "priority_area",
    plans.flatMap(({ areas }) =>
      areas.map((area) => ({
        ...area,
        councilId,
        strategyNodes: [...area.strategyNodes],
        categories: [...area.categories],
      })),
    ),
  );
  await writeRows(
    db,
    "goal",
    plans.flatMap(({ goals }) => goals.map((goal) => ({ ...goal, councilId }))),
  );
  await writeRows(
    db,
    "measure",
    plans.flatMap(({ measures }) =>
      measures.map(({ contributorHoldingIds: _, ...measure }) => ({
        ...measure,
        councilId,
      })),
    ),
  );
  await writeRows(
    db,
    "measure_contributor",
    plans.flatMap(({ measures }) =>
      measures.flatMap(({ id, contributorHoldingIds }) =>
        contributorHoldingIds.map((holdingId) => ({ councilId, measureId: id, holdingId })),
      ),
    ),
  );
  await writeRows(db, "lineage_step", keptBetween(councilId, plans));
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

/** Each plan keeps what it has in common with the one that began before it. */
function keptBetween(councilId: string, plans: LaidOutCouncil["plans"]) {
  const inOrder = [...plans].sort((a, b) => compareDays(a.plan.periodFrom, b.plan.periodFrom));
  return inOrder.slice(1).flatMap((next, index) => {
    const earlier = inOrder[index];
    if (!earlier) return [];
    const known = new Set(
      [...earlier.areas, ...earlier.goals, ...earlier.measures].map((one) => one.lineageId),
    );
    const kept = <P extends { readonly lineageId: string }>(parts: readonly P[]) =>
      parts.filter(({ lineageId }) => known.has(lineageId));
    const parts = { areas: kept(next.areas), goals: kept(next.goals), measures: kept(next.measures) };
    return stepsOfCopy(parts, earlier.plan.id, next.plan.id).map((step) => ({
      ...step,
      councilId,
      id: exampleId(councilId, "step", `${step.planTo} ${step.part} ${step.lineageTo}`),
      reason: "",
    }));
  });
}

async function writeWords(db: Work["db"], councilId: string, plans: LaidOutCouncil["plans"]): Promise<void> {
  await writeRows(
    db,
    "plan_version",
    plans.flatMap(({ version }) =>
      version
        ? {
            ...version,
            councilId,
            no: 1,
            content: version.content as unknown as Prisma.InputJsonObject,
            compositionOn: version.adoptedOn,
          }
        : [],
    ),
  );
  await writeRows(
    db,
    "part_version",
    plans.flatMap(({ plan, version }) =>
      version
        ? partTexts(version.content).map((text) => ({
            ...text,
            councilId,
            id: exampleId(plan.id, "version", text.lineageId),
            planId: plan.id,
            content: text.content as unknown as Prisma.InputJsonObject,
            validFrom: version.adoptedOn,
          }))
        : [],
    ),
  );
  await writeRows(
    db,
    "hand_over",
    plans.flatMap(({ handOvers }) => handOvers.map((one) => ({ ...one, councilId }))),
  );
  await writeRows(
    db,
    "status_report",
    plans.flatMap(({ reports }) =>
      reports.map(({ reporterAccountId: _, ...report }) => ({ ...report, councilId })),
    ),
  );
}
