import { describe, expect, it } from "vitest";
import { roles } from "~/kernel/actor";
import {
  type Permission,
  permissionMatrix,
  permissions,
  rolesWith,
  secondFactorRoles,
  yieldsToMandate,
} from "~/platform/access/permissions";

const names = Object.keys(permissions) as Permission[];

/** Roles may be given permissions of these audiences only. */
const audiences: Record<(typeof roles)[number], readonly string[]> = {
  convenor: ["council"],
  representative: ["council"],
  substitute: ["council"],
  "co-opted": ["council"],
  "group-member": ["council"],
  observer: ["council"],
  "regional-analyst": ["region"],
  "regional-lead": ["region"],
  operator: ["system"],
};

describe("the permission matrix", () => {
  it("answers every permission for every role", () => {
    for (const role of roles) {
      expect(Object.keys(permissionMatrix[role]).sort(), role).toEqual([...names].sort());
    }
  });

  it("gives each permission to someone", () => {
    for (const name of names) expect(rolesWith(name), name).not.toEqual([]);
  });

  it("gives a role nothing outside its audience", () => {
    for (const role of roles) {
      const held = names.filter((name) => permissionMatrix[role][name]);
      for (const name of held) expect(audiences[role], `${role} holds ${name}`).toContain(permissions[name]);
    }
  });

  it("lets observers change nothing", () => {
    const held = names.filter((name) => permissionMatrix.observer[name]);
    expect(held.every((name) => name.endsWith(":read") || name === "workspace:open")).toBe(true);
  });

  it("lets a mandate go before exactly the roles that give nothing more than one", () => {
    expect(roles.filter(yieldsToMandate)).toEqual(["co-opted", "group-member", "observer"]);
  });

  it("demands a second factor of whoever runs a council, sees all councils or operates the platform", () => {
    expect([...secondFactorRoles].sort()).toEqual([
      "convenor",
      "operator",
      "regional-analyst",
      "regional-lead",
    ]);
  });
});
