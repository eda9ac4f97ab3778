import { mandateRoles, type Role, roles } from "~/kernel/actor";

/** For whom a transaction is opened; each audience has a database role of its own. */
export type Audience = "public" | "council" | "region" | "system";

/** What can be permitted, and the audience in whose transaction it is done. */
export const permissions = {
  "workspace:open": "council",
  "party:read": "council",
  "party:edit": "council",
  "party:import": "council",
  "party:export": "council",
  "person:read": "council",
  "person:edit": "council",
  "invitation:send": "council",
  "plan:read": "council",
  "plan:draft": "council",
  "plan:adopt": "council",
  "plan:hand-over": "council",
  "status:report": "council",
  "status:ask": "council",
  "status:report-on-behalf": "council",
  "statement:read": "council",
  "statement:draft": "council",
  "statement:freeze": "council",
  "statement:adopt": "council",
  "statement:publish": "council",
  "stand:take": "council",
  "stand:withdraw": "council",
  "stand:withdraw-on-behalf": "council",
  "document:read": "council",
  "document:keep": "council",
  "activity:read": "council",
  "question:read": "council",
  "question:answer": "council",
  "overview:read": "region",
  "overview:export": "region",
  "question:write": "region",
  "question:ask": "region",
  "council:operate": "system",
  "account:manage": "system",
  "audit:search": "system",
  "audit:verify": "system",
} as const satisfies Record<string, Audience>;
export type Permission = keyof typeof permissions;

const none = Object.fromEntries(Object.keys(permissions).map((name) => [name, false])) as Record<
  Permission,
  false
>;

const councilReader = {
  ...none,
  "workspace:open": true,
  "party:read": true,
  "plan:read": true,
  "statement:read": true,
  "document:read": true,
  "activity:read": true,
  "question:read": true,
} as const;

const partyVoice = {
  ...councilReader,
  "status:report": true,
  "stand:take": true,
  "stand:withdraw": true,
} as const;

const regionReader = {
  ...none,
  "overview:read": true,
  "overview:export": true,
  "question:write": true,
} as const;

/** The permission matrix: every permission is answered for every role. */
export const permissionMatrix: Record<Role, Record<Permission, boolean>> = {
  convenor: {
    ...councilReader,
    "party:edit": true,
    "party:import": true,
    "party:export": true,
    "person:read": true,
    "person:edit": true,
    "invitation:send": true,
    "plan:draft": true,
    "plan:adopt": true,
    "plan:hand-over": true,
    "status:report-on-behalf": true,
    "status:ask": true,
    "statement:draft": true,
    "statement:freeze": true,
    "statement:adopt": true,
    "statement:publish": true,
    "stand:withdraw-on-behalf": true,
    "document:keep": true,
    "question:answer": true,
  },
  representative: partyVoice,
  substitute: partyVoice,
  "co-opted": { ...councilReader, "status:report": true },
  "group-member": councilReader,
  observer: councilReader,
  "regional-analyst": regionReader,
  "regional-lead": { ...regionReader, "question:ask": true },
  operator: {
    ...none,
    "council:operate": true,
    "account:manage": true,
    "audit:search": true,
    "audit:verify": true,
  },
};

/** True when a role gives nothing that every mandate does not give too, as an observer's: a mandate goes before it. */
export function yieldsToMandate(role: Role): boolean {
  const names = Object.keys(permissions) as Permission[];
  return names.every(
    (name) =>
      !permissionMatrix[role][name] || mandateRoles.every((mandate) => permissionMatrix[mandate][name]),
  );
}

/** Roles that must sign in with a second factor. */
export const secondFactorRoles: ReadonlySet<Role> = new Set([
  "convenor",
  "regional-analyst",
  "regional-lead",
  "operator",
]);

/** Roles that hold a permission, for the sentence that says who can do what you can't. */
export function rolesWith(permission: Permission): Role[] {
  return roles.filter((role) => permissionMatrix[role][permission]);
}
