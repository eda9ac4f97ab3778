import type { Area } from "~/kernel/area";

export const plansArea = {
  menu: { path: "/handlingsplan", label: "menu.plan" },
  subjects: {
    plan: ({ subjectId }) => `/handlingsplan?plan=${subjectId}` as const,
    measure: ({ measure }) => measure && (`/handlingsplan/${measure.number}?plan=${measure.planId}` as const),
  },
  removals: [],
} as const satisfies Area;
