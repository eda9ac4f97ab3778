import { type Composition, councilOn } from "~/domain/parties/composition/composition";
import type { Organisation, OrganisationNameKind } from "~/domain/parties/registry/organisation";
import type { Sector } from "~/domain/parties/registry/sector";
import type { Voice } from "~/kernel/letter-plan";
import { type LocalDate, localDateFromUtc, utcDate } from "~/kernel/local-date";
import type { Perspective } from "~/kernel/perspective";
import type { Work } from "~/platform/access/authority";

const day = (date: Date | null) => (date === null ? null : localDateFromUtc(date));

/** The council on a day as an act sees it: who is asked for a stand, and who is frozen into a publication. */
export async function seatedCouncil({ db, scope }: Work, on: LocalDate): Promise<Composition> {
  const at = utcDate(on);
  const valid = { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] };
  const rows = await db.seat.findMany({
    where: { councilId: scope, ...valid },
    include: { holdings: { where: valid, include: { organisation: { include: { names: true } } } } },
  });
  const seats = rows.map(({ holdings: _holdings, councilId: _council, ...seat }) => ({
    ...seat,
    perspective: seat.perspective as Perspective,
    sector: seat.sector as Sector,
    kind: seat.kind === "co-opted" ? ("co-opted" as const) : ("ordinary" as const),
    validFrom: localDateFromUtc(seat.validFrom),
    validTo: day(seat.validTo),
  }));
  const held = rows.flatMap(({ holdings }) => holdings);
  const holdings = held.map(({ id, seatId, organisationId, validFrom, validTo, version }) => ({
    id,
    seatId,
    organisationId,
    validFrom: localDateFromUtc(validFrom),
    validTo: day(validTo),
    version,
  }));
  const organisations = held.map(
    ({ organisation: { names, ...organisation } }): Organisation => ({
      ...organisation,
      number: null,
      sector: organisation.sector as Sector,
      names: names.map((name) => ({
        id: name.id,
        name: name.name,
        kind: name.kind as OrganisationNameKind,
        validFrom: day(name.validFrom),
        validTo: day(name.validTo),
      })),
    }),
  );
  return councilOn(on, { seats, holdings, organisations, representations: [], people: [] });
}

/** Ordinary representatives and substitutes of parties on ordinary seats, each once per party. */
export async function speakersToday({ db, scope, today }: Work): Promise<Voice[]> {
  const at = utcDate(today);
  const valid = { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] };
  const rows = await db.representation.findMany({
    where: { councilId: scope, ...valid, holding: { ...valid, seat: { kind: "ordinary", ...valid } } },
    select: { id: true, personId: true, person: true, holding: { select: { organisationId: true } } },
    orderBy: { id: "asc" },
  });
  const seen = new Set<string>();
  return rows.flatMap(({ id: representationId, personId, person, holding: { organisationId } }) => {
    const key = `${organisationId} ${personId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const language = person.language === "en" ? "en" : "sv";
    return [{ organisationId, representationId, email: person.email, language }];
  });
}

/** True when the mandate by which the actor speaks still stands today, on an ordinary seat. */
export async function holdsMandate({ db, scope, today, actor }: Work): Promise<boolean> {
  if (!actor.mandate) return false;
  const at = utcDate(today);
  const valid = { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] };
  const { representationId: id, holdingId, organisationId } = actor.mandate;
  const held = await db.representation.count({
    where: {
      councilId: scope,
      id,
      holdingId,
      ...valid,
      holding: { organisationId, ...valid, seat: { kind: "ordinary", ...valid } },
    },
  });
  return held === 1;
}
