import { type CouncilProfile, type MembershipKind, nameOn } from "~/kernel/council/council-profile";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { municipalityByCode } from "~/kernel/municipality";
import { compareSwedish } from "~/kernel/text/swedish-order";

/** The county that Samsyn is about, by SCB's code. */
const ownCounty = "14";

export type AboutMunicipality = { readonly code: string; readonly name: string; readonly outside: boolean };

export type AboutPage = {
  readonly name: string;
  readonly association: {
    readonly name: string;
    readonly number: string | null;
    readonly board: string;
    readonly website: string;
    readonly email: string;
  };
  readonly members: readonly AboutMunicipality[];
  readonly coOpted: readonly AboutMunicipality[];
  readonly strategies: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: number | null;
    readonly to: number;
    readonly adopted: LocalDate | null;
    readonly source: string;
    readonly parts: readonly string[];
  }[];
  readonly aliases: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly to: LocalDate }[];
};

/** The facts about a council, from its profile, as they are on a day. */
export function aboutPage(profile: CouncilProfile, day: LocalDate, language: Language): AboutPage {
  const { association, strategies, aliases, names } = profile;
  return {
    name: nameOn(profile, day, language).name,
    association: {
      name: association.name,
      number: association.organisationNumber,
      board: association.governingBody[language],
      website: association.website,
      email: association.email,
    },
    members: municipalitiesOf(profile, "member"),
    coOpted: municipalitiesOf(profile, "co-opted"),
    strategies: strategies.map(({ id, title, period, adopted, source, nodes }) => ({
      id,
      title: title[language],
      from: period.from,
      to: period.to,
      adopted,
      source,
      parts: nodes.map(({ name }) => name[language]),
    })),
    aliases,
    formerNames: names.flatMap(({ name, to }) =>
      to !== null && to <= day ? [{ name: name[language], to }] : [],
    ),
  };
}

/** The municipalities of one kind by name, with those outside the county marked. */
export function municipalitiesOf(profile: CouncilProfile, kind: MembershipKind): AboutMunicipality[] {
  return profile.municipalities
    .filter((one) => one.kind === kind)
    .flatMap(({ code }) => {
      const found = municipalityByCode(code);
      return found ? [{ code, name: found.name, outside: found.county !== ownCounty }] : [];
    })
    .sort((a, b) => compareSwedish(a.name, b.name));
}
