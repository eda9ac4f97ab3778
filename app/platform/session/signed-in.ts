import type { Role } from "~/kernel/actor";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";

/** A role given by name, valid in the half-open interval of dates. */
export interface RoleGrant {
  councilId: string | null;
  role: Role;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

/** The person behind a request's session cookie. */
export interface SignedIn {
  sessionId: string;
  account: { id: string; name: string; email: string; language: Language };
  grants: RoleGrant[];
  /** True once the second factor has been given in this session. */
  secondFactor: boolean;
  /** True when the account has a confirmed second factor. */
  secondFactorReady: boolean;
  /** When the holder of the session last proved who they are. */
  provedAt: Date | null;
  /** The mandate that the person has chosen to act by, in each council where they have chosen one. */
  actingFor: Readonly<Record<string, string>>;
}
