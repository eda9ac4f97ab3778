import { addDays, type LocalDate, laterOf, utcDate } from "~/kernel/local-date";
import { endAfter } from "~/kernel/period";

/** Why a link no longer holds: it was taken back, its time is over, or its person no longer speaks for the party. */
export type LinkEnd = "revoked" | "expired" | "mandateEnded";

export interface LinkFacts {
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
  /** The mandate that it was made for stands today. */
  readonly mandateStands: boolean;
}

/** Why the link no longer holds at an instant; null while it holds. */
export function linkEndAt({ revokedAt, expiresAt, mandateStands }: LinkFacts, now: Date): LinkEnd | null {
  if (revokedAt !== null) return "revoked";
  if (expiresAt <= now) return "expired";
  return mandateStands ? null : "mandateEnded";
}

/** Days that a link holds after the last day of what it asks for, or after it was made if that is later. */
const linkDays = 30;

export function linkExpiry(today: LocalDate, lastDay: LocalDate | null): Date {
  return utcDate(endAfter(addDays(lastDay === null ? today : laterOf(today, lastDay), linkDays)));
}
