import type { Area } from "~/kernel/area";

export const statementsArea = {
  menu: { path: "/uttalanden", label: "menu.statements" },
  subjects: { statement: ({ subjectId }) => `/uttalanden/${subjectId}` as const },
  removals: [],
} as const satisfies Area;
