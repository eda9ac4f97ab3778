import type { LocalDate } from "~/kernel/local-date";
import type { RoleGrant } from "./signed-in";

/** Hours without a request after which a session ends, by what the roles reach. Why these: docs/decisions/022. */
const hoursOf: Partial<Record<RoleGrant["role"], number>> = {
  operator: 12,
  "regional-analyst": 12,
  "regional-lead": 12,
  convenor: 72,
};

/** For representatives and observers, who come a few times a month. No session stays longer without a request. */
export const mostIdleHours = 168;

/** The shortest of the limits of the roles that are in force on the day. */
export function idleHours(grants: readonly RoleGrant[], today: LocalDate): number {
  const inForce = grants.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today < validTo),
  );
  return Math.min(mostIdleHours, ...inForce.map(({ role }) => hoursOf[role] ?? mostIdleHours));
}

/** Whether a session that was last seen then has ended. */
export function isIdle(lastSeen: Date, hours: number, now: Date): boolean {
  return now.getTime() - lastSeen.getTime() > hours * 3_600_000;
}
