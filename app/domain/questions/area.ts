import type { Area } from "~/kernel/area";

export const questionsArea = {
  menu: { path: "/rapporter", label: "menu.reports" },
  subjects: { question: ({ subjectId }) => `/rapporter/${subjectId}` as const },
  removals: [],
} as const satisfies Area;
