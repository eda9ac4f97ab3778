import type { Language, Localised } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { OrganisationNumber } from "~/kernel/organisation-number";
import type { Perspective } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";

/** Where the council stands in the compass of the region's mark; `none` for one without a quarter. */
export const quarters = ["nw", "ne", "sw", "se", "none"] as const;
export type Quarter = (typeof quarters)[number];

/** What the council was called in `[from, to)`; the first name has no `from`, the present one no `to`. */
export type CouncilName = {
  readonly name: Localised;
  readonly shortName: Localised;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
};

/** The association of municipalities (kommunalförbund) that convenes the council and answers for its data. */
export type Association = {
  readonly name: string;
  readonly shortName: string | null;
  /** `222000-2188`, or null when not known. */
  readonly organisationNumber: OrganisationNumber | null;
  readonly governingBody: Localised;
  readonly website: string;
  readonly email: string;
};

export const membershipKinds = ["member", "co-opted"] as const;
export type MembershipKind = (typeof membershipKinds)[number];

/** A municipality by its SCB code. A co-opted one takes part in the association without being a member. */
export type CouncilMunicipality = { readonly code: string; readonly kind: MembershipKind };

export const strategyNodeKinds = [
  "priority",
  "concerted-effort",
  "goal",
  "impact-goal",
  "focus-area",
] as const;
export type StrategyNodeKind = (typeof strategyNodeKinds)[number];

/** A part of a strategy that a priority area can point at. `code` is stable and begins with the strategy's id. */
export type StrategyNode = {
  readonly code: string;
  readonly kind: StrategyNodeKind;
  readonly name: Localised;
};

/** A strategy of the subregion. `period.from` is null when its first year is not known. */
export type CouncilStrategy = {
  readonly id: string;
  readonly title: Localised;
  readonly period: { readonly from: number | null; readonly to: number };
  readonly adopted: LocalDate | null;
  readonly source: string;
  readonly nodes: readonly StrategyNode[];
};

/** The facts of a council, read in from `tenants/<id>/council.ts`. The id never changes; everything else may. */
export type CouncilProfile = {
  readonly id: string;
  readonly quarter: Quarter;
  readonly names: readonly CouncilName[];
  /** Other names people know it by, for search and for import. */
  readonly aliases: readonly string[];
  /** Its segment on the shared host. */
  readonly path: string;
  readonly formerPaths: readonly string[];
  /** Its own hosts; the first is the canonical one. */
  readonly hosts: readonly [string, ...string[]];
  readonly formerHosts: readonly string[];
  readonly association: Association;
  readonly municipalities: readonly CouncilMunicipality[];
  readonly languages: readonly Language[];
  readonly strategies: readonly CouncilStrategy[];
  /** Days after which a measure's last confirmation counts as old. */
  readonly freshnessDays: number;
  /** First day of the council's present term, when it has terms and the day is known. */
  readonly termStart: LocalDate | null;
  /** The order in which the council lists its perspectives. */
  readonly perspectives: readonly Perspective[];
};

/** What the council was called on a day. */
export function nameOn(profile: CouncilProfile, day: LocalDate, language: Language) {
  const named =
    profile.names.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to)) ??
    profile.names[profile.names.length - 1];
  return { name: named?.name[language] ?? profile.id, shortName: named?.shortName[language] ?? profile.id };
}

/** The municipalities of one kind, by code, in the order of the profile. */
export function municipalityCodes(profile: CouncilProfile, kind: MembershipKind): string[] {
  return profile.municipalities.filter((one) => one.kind === kind).map(({ code }) => code);
}

/** The canonical host, used in links that leave the site. */
export function canonicalHost(profile: CouncilProfile): string {
  return profile.hosts[0];
}

/** Councils always stand in compass order (north-west, north-east, south-west, south-east, others by id), never ranked. */
export function inCompassOrder<P extends Pick<CouncilProfile, "id" | "quarter">>(
  profiles: readonly P[],
): P[] {
  return [...profiles].sort(
    (a, b) => quarters.indexOf(a.quarter) - quarters.indexOf(b.quarter) || compareSwedish(a.id, b.id),
  );
}
