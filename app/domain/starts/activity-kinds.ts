/** What the log can be narrowed to: the area that acts belong to. */
export const activityKinds = ["parties", "account", "plans", "statements"] as const;
export type ActivityKind = (typeof activityKinds)[number];
