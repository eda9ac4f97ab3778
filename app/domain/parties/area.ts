import type { Area } from "~/kernel/area";

export const partiesArea = {
  menu: { path: "/parter", label: "menu.parties" },
  subjects: {
    seat: ({ subjectId }) => `/parter/platser/${subjectId}` as const,
    organisation: ({ subjectId }) => `/parter/organisationer/${subjectId}` as const,
    person: ({ subjectId }) => `/parter/personer/${subjectId}` as const,
  },
  removals: ["parties.seatRemoved", "parties.personRemoved"],
} as const satisfies Area;
