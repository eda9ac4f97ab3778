import { type CouncilProfile, nameOn } from "~/kernel/council/council-profile";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { Quarter } from "~/ui/frame/council-mark";

/** What the overview's pages say of a council beside its figures. */
export interface NamedCouncil {
  id: string;
  path: string;
  /** Its short name on the day that is shown. */
  name: string;
  quarter: Quarter;
}

/** The councils in the order given, under the names they had on the day. */
export function namedCouncils(
  profiles: readonly CouncilProfile[],
  day: LocalDate,
  language: Language,
): NamedCouncil[] {
  return profiles.map((profile) => ({
    id: profile.id,
    path: profile.path,
    name: nameOn(profile, day, language).shortName,
    quarter: profile.quarter === "none" ? "all" : profile.quarter,
  }));
}
