import { partiesArea } from "~/domain/parties/area";
import { plansArea } from "~/domain/plans/area";
import { questionsArea } from "~/domain/questions/area";
import { statementsArea } from "~/domain/statements/area";
import type { Subject } from "~/kernel/area";

/** The areas that have pages in the workspace, in the order of its menu. A new one has its line here. */
export const areas = [plansArea, statementsArea, partiesArea, questionsArea] as const;

type AreaOf = (typeof areas)[number];
type Values<Of> = Of extends unknown ? Of[keyof Of] : never;
type SubjectPage = Values<AreaOf["subjects"]>;
type SubjectPath = SubjectPage extends (subject: Subject) => infer Path ? Path : never;

const pages = new Map(
  areas.flatMap(({ subjects }) => Object.entries<(subject: Subject) => SubjectPath>(subjects)),
);
const removals = new Set<string>(areas.flatMap(({ removals: acts }) => [...acts]));

/** Where in the workspace a thing of the log is shown, or null when it has no page of its own. */
export function subjectPath(told: Subject & { act: string; subjectKind: string }): SubjectPath {
  if (removals.has(told.act)) return null;
  return pages.get(told.subjectKind)?.(told) ?? null;
}
