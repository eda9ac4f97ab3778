import { statementSeries } from "~/domain/statements/statement-numbering";
import type { Work } from "~/platform/access/authority";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import { exampleId } from "./example-ids";
import type { LaidOutCouncil } from "./example-year";
import { writeRows } from "./write-rows";

export async function writeStatements({ db }: Work, { council, statements }: LaidOutCouncil): Promise<void> {
  const councilId = council.id;
  await writeRows(
    db,
    "statement",
    statements.map(({ statement, composition }) => ({
      ...statement,
      asked: [...statement.asked],
      councilId,
      ...(composition ? { composition: composition as unknown as Prisma.InputJsonObject } : {}),
    })),
  );
  await writeRows(
    db,
    "statement_revision",
    statements.flatMap(({ statement, revisions }) =>
      revisions.map((revision) => ({ ...revision, councilId, statementId: statement.id })),
    ),
  );
  await writeRows(
    db,
    "stand",
    statements.flatMap(({ stands }) => stands.map((stand) => ({ ...stand, councilId }))),
  );
  await writeRows(
    db,
    "trace_link",
    statements.map(({ statement, area }) => ({
      councilId,
      id: exampleId(statement.id, "area", area),
      ...{ fromKind: "statement", fromId: statement.id, toKind: "area", toId: area },
    })),
  );
  const last = new Map<number, number>();
  for (const { statement } of statements) {
    if (statement.numberYear === null || statement.numberSeq === null) continue;
    last.set(statement.numberYear, Math.max(statement.numberSeq, last.get(statement.numberYear) ?? 0));
  }
  await writeRows(
    db,
    "number_sequence",
    [...last].map(([year, seq]) => ({ councilId, series: statementSeries, year, last: seq })),
  );
}
