import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mandateRoles, type Role, roles } from "~/kernel/actor";
import { type Capacity, capacityMark, isAsSaid, readCapacity } from "./capacity";
import { type Permission, permissionMatrix, permissions } from "./permissions";

const [mine, theirs] = ["0199d6a0-0000-7000-8000-000000000001", "0199d6a0-0000-7000-8000-000000000002"];
const [partyA, partyB] = ["0199d6a0-0000-7000-8000-00000000000a", "0199d6a0-0000-7000-8000-00000000000b"];
const granted = roles.filter((role) => !mandateRoles.some((each) => each === role));

const capacity = fc.record({
  accountId: fc.constantFrom(mine, theirs),
  roles: fc.subarray(granted),
  representationId: fc.constantFrom(null, partyA, partyB),
}) satisfies fc.Arbitrary<Capacity>;
const permission = fc.constantFrom(...(Object.keys(permissions) as Permission[]));

/** How somebody with a capacity comes for a permission, as a page is made for them; null for those who come in no way. */
function comes({ accountId, roles: held, representationId }: Capacity, asked: Permission) {
  const role = held.find((each) => permissionMatrix[each][asked]) ?? held[0];
  if (role && (permissionMatrix[role][asked] || !representationId)) {
    return { accountId, role, representationId: null };
  }
  return representationId ? { accountId, role: "representative" as Role, representationId } : null;
}

describe("what a form says of whom it is for", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(capacity, (said) => {
        expect(readCapacity(capacityMark(said))).toEqual(said);
      }),
    );
  });

  it.each([
    "",
    ".",
    "..",
    mine,
    `${mine}.`,
    `${mine}.chief.`,
    `${mine}..x`,
    `x..${partyA}`,
    `${mine}..${partyA}.`,
    `${mine}.convenor+convenor+convenor.`,
    `${mine}.convenor convenor.`,
  ])("is nothing when it is %j", (mark) => {
    expect(readCapacity(mark)).toBe(null);
  });

  it("is done for the same account, and for the same party or in a role that it named", () => {
    fc.assert(
      fc.property(capacity, capacity, permission, (form, now, asked) => {
        const coming = comes(now, asked);
        if (!coming || !isAsSaid(form, coming, asked)) return;
        expect(form.accountId).toBe(coming.accountId);
        if (coming.representationId) expect(form.representationId).toBe(coming.representationId);
        else expect(form.roles).toContain(coming.role);
      }),
    );
  });

  it("is done when nothing has changed since the page was opened", () => {
    const representable = capacity.filter(({ roles: held }) => !held.includes("observer"));
    fc.assert(
      fc.property(representable, permission, (said, asked) => {
        const coming = comes(said, asked);
        if (coming && permissionMatrix[coming.role][asked]) expect(isAsSaid(said, coming, asked)).toBe(true);
      }),
    );
  });

  it("is not done by a mandate when it was opened in a granted role that has ended", () => {
    const form = { accountId: mine, roles: ["convenor" as const], representationId: partyA };
    const now = { accountId: mine, role: "representative" as const, representationId: partyA };
    expect(isAsSaid(form, now, "plan:read")).toBe(false);
    expect(isAsSaid(form, now, "stand:take")).toBe(true);
  });
});
