import { utcDate } from "~/domain/kernel/local-date";
import { statementSeries } from "~/domain/statements/statement-numbering";
import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { LaidOutCouncil } from "./example-year";

export async function writeStatements({ db }: Work, { council, statements }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await db.statement.createMany({
    data: statements.map(({ statement, composition }) => ({
      ...statement,
      councilId,
      deadline: statement.deadline && utcDate(statement.deadline),
      adoptedOn: statement.adoptedOn && utcDate(statement.adoptedOn),
      compositionOn: statement.compositionOn && utcDate(statement.compositionOn),
      ...(composition ? { composition: composition as unknown as Prisma.InputJsonObject } : {}),
    })),
  });
  await db.statementRevision.createMany({
    data: statements.flatMap(({ statement, revisions }) =>
      revisions.map((revision) => ({ ...revision, councilId, statementId: statement.id })),
    ),
  });
  await db.stand.createMany({
    data: statements.flatMap(({ stands }) => stands.map((stand) => ({ ...stand, councilId }))),
  });
  const last = new Map<number, number>();
  for (const { statement } of statements) {
    if (statement.numberYear === null || statement.numberSeq === null) continue;
    last.set(statement.numberYear, Math.max(statement.numberSeq, last.get(statement.numberYear) ?? 0));
  }
  await db.numberSequence.createMany({
    data: [...last].map(([year, seq]) => ({ councilId, series: statementSeries, year, last: seq })),
  });
}
