import type { Permission } from "~/platform/access/permissions";

/** What a link in a letter can be for: the one permission that it gives, and the kind of thing that it is about. */
export const linkPurposes = {
  stand: { permission: "stand:take", subjectKind: "statement" },
  status: { permission: "status:report", subjectKind: "measure" },
} as const satisfies Record<string, { permission: Permission; subjectKind: string }>;

export type LinkPurpose = keyof typeof linkPurposes;
export type LinkPermission<P extends LinkPurpose> = (typeof linkPurposes)[P]["permission"];
