import type postgres from "postgres";
import type { Mandate } from "~/kernel/actor";
import { newId } from "~/kernel/ids";
import type { Perspective } from "~/kernel/perspective";

/** A party to be seated; days are `YYYY-MM-DD`. */
export interface SeatWish {
  name: string;
  perspective?: Perspective;
  kind?: "ordinary" | "co-opted";
  from?: string;
  to?: string | null;
  /** Address of the party's representative; null for one without, and no representative at all when left out. */
  email?: string | null;
}

export interface SeatedParty {
  organisationId: string;
  seatId: string;
  holdingId: string;
  /** Of the first representative; made up when there is none. */
  mandate: Mandate;
  personId: string | null;
}

/** Seats a party in a council past row security, with a representative when the wish has an address. */
export async function seatParty(root: postgres.Sql, council: string, wish: SeatWish): Promise<SeatedParty> {
  const { name, perspective = "employers", kind = "ordinary", from = "2026-01-01", to = null } = wish;
  const [organisationId, seatId, holdingId, representationId] = [newId(), newId(), newId(), newId()];
  await root`
    insert into organisation (id, name, sector, registered_by, invented)
    values (${organisationId}, ${name}, 'private', ${council}, true)`;
  const seatEnd = kind === "co-opted" ? (to ?? "2027-12-31") : null;
  await root`
    insert into seat (council_id, id, perspective, sector, kind, purpose, valid_from, valid_to)
    values (${council}, ${seatId}, ${perspective}, 'private', ${kind}, ${kind === "co-opted" ? "Prov" : null},
            '2020-01-01', ${seatEnd})`;
  await root`
    insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from, valid_to)
    values (${council}, ${holdingId}, ${seatId}, ${organisationId}, ${from}, ${to})`;
  const mandate = { representationId, holdingId, organisationId, partyName: name };
  if (wish.email === undefined) return { organisationId, seatId, holdingId, mandate, personId: null };
  const personId = newId();
  await root`
    insert into person (council_id, id, name, email)
    values (${council}, ${personId}, ${`Företrädare för ${name}`}, ${wish.email})`;
  await root`
    insert into representation (council_id, id, holding_id, person_id, kind, valid_from, valid_to)
    values (${council}, ${representationId}, ${holdingId}, ${personId}, 'ordinary', ${from}, ${to})`;
  return { organisationId, seatId, holdingId, mandate, personId };
}

/** One more person for a party, as a substitute; returns the mandate. */
export async function addSubstitute(
  root: postgres.Sql,
  council: string,
  party: SeatedParty,
  email: string | null = null,
): Promise<Mandate> {
  const [representationId, personId] = [newId(), newId()];
  await root`
    insert into person (council_id, id, name, email) values (${council}, ${personId}, 'En ersättare', ${email})`;
  await root`
    insert into representation (council_id, id, holding_id, person_id, kind, valid_from)
    values (${council}, ${representationId}, ${party.holdingId}, ${personId}, 'substitute', '2026-01-01')`;
  return { ...party.mandate, representationId };
}
