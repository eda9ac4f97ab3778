/** What the log can be narrowed to: the area that acts belong to. */
export const activityKinds = ["parties", "account", "plans", "statements", "documents", "questions"] as const;
export type ActivityKind = (typeof activityKinds)[number];
