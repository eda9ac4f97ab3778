import { type Role, roles } from "~/kernel/actor";
import type { SignedIn } from "~/platform/session/signed-in";

/** Roles that a person was given by name and has on the day, in one council or (null) outside them, widest first. */
export function grantedRoles({ grants }: SignedIn, councilId: string | null, day: string): readonly Role[] {
  const held = grants.filter(
    (grant) =>
      grant.councilId === councilId &&
      grant.validFrom <= day &&
      (grant.validTo === null || day < grant.validTo),
  );
  return roles.filter((role) => held.some((grant) => grant.role === role));
}
