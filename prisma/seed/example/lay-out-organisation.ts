import type { Organisation, OrganisationName } from "~/domain/parties/registry/organisation";
import { parseOrganisationNumber } from "~/kernel/organisation-number";
import type { ExampleCalendar } from "./example-calendar";
import type { ExampleCouncil, OrganisationLine } from "./example-council";
import { exampleId, inventedNumber } from "./example-ids";

/** The same id in every council that the organisation sits in. */
export function organisationId(key: string): string {
  return exampleId("organisation", key);
}

/** The organisation of a line; an invented one without a number of its own gets that of `serial`. */
export function organisationOf(
  line: OrganisationLine,
  council: ExampleCouncil,
  serial: number,
  calendar: ExampleCalendar,
): Organisation {
  const id = organisationId(line.key);
  const former: OrganisationName[] = line.formerly
    ? [
        {
          id: exampleId("organisation-name", line.key, line.formerly.name),
          name: line.formerly.name,
          kind: "former",
          validFrom: null,
          validTo: calendar.inPlanYear(line.formerly.untilDaysAgo),
        },
      ]
    : [];
  const aliases = (line.aliases ?? []).map((name): OrganisationName => {
    const nameId = exampleId("organisation-name", line.key, name);
    return { id: nameId, name, kind: "alias", validFrom: null, validTo: null };
  });
  const given = line.number === undefined ? null : parseOrganisationNumber(line.number);
  return {
    id,
    number: line.real || given ? given : inventedNumber(serial),
    name: line.name,
    sector: line.sector,
    municipalityCode: line.municipality ?? null,
    successorId: null,
    registeredBy: council.id,
    invented: line.real !== true,
    version: 1,
    names: [...former, ...aliases],
  };
}
