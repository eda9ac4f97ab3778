import { type Role, roles } from "~/kernel/actor";
import { isId } from "~/kernel/ids";
import { type Permission, permissionMatrix, yieldsToMandate } from "./permissions";

/** For whom the forms of a page are filled in: the account that has it open, its granted roles there, and its mandate. */
export interface Capacity {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** The mandate by which the account speaks for a party there; null for one without. */
  readonly representationId: string | null;
}

/** As it stands in each form, in `_for`. */
export function capacityMark({ accountId, roles: held, representationId }: Capacity): string {
  return [accountId, held.join("+"), representationId ?? ""].join(".");
}

/** What a form's `_for` says; null for what is not written so. */
export function readCapacity(mark: string): Capacity | null {
  const [accountId = "", held = "", representationId = ""] = mark.split(".");
  if (!isId(accountId) || (representationId !== "" && !isId(representationId))) return null;
  const named = held.split("+");
  const capacity = {
    accountId,
    roles: roles.filter((role) => named.includes(role)),
    representationId: representationId || null,
  };
  return capacityMark(capacity) === mark ? capacity : null;
}

/** In what role somebody comes now, and by which mandate if it follows from one. */
interface Coming {
  readonly accountId: string | null;
  readonly role: Role;
  readonly representationId: string | null;
}

/**
 * True when an act that asks for a permission is done by whom and for whom the form said: by the same account, and for
 * the same party or in the same granted role. A form of somebody who came by a granted role is not done by a mandate
 * when that has ended.
 */
export function isAsSaid(form: Capacity, now: Coming, permission: Permission): boolean {
  if (form.accountId !== now.accountId) return false;
  if (now.representationId === null) return form.roles.includes(now.role);
  const cameByRole = form.roles.some((role) => permissionMatrix[role][permission] && !yieldsToMandate(role));
  return form.representationId === now.representationId && !cameByRole;
}
