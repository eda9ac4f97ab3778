import type { Reader } from "~/domain/parties/composition/council-on-date.server";
import type { RepresentationKind } from "~/domain/parties/mandates/representation";
import { nameOn, type OrganisationName } from "~/domain/parties/registry/organisation";
import type { LocalDate } from "~/kernel/local-date";
import { isValidOn } from "~/kernel/period";
import type { Seat } from "./seat";
import { seenMark } from "./seen-mark";

export interface SeatMandate {
  id: string;
  personId: string;
  name: string;
  kind: RepresentationKind;
  appointedBy: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  version: number;
}

export interface SeatHolder {
  id: string;
  organisationId: string;
  /** The party's name on the first day of the holding that is past, else on its own first day. */
  name: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  version: number;
  isPresent: boolean;
  mandates: readonly SeatMandate[];
}

export interface SeatPage {
  seat: Seat;
  /** Newest first. */
  holders: readonly SeatHolder[];
  /** Mark of the holders and their mandates, for acts that move them. */
  seen: string;
}

type HolderRow = Omit<SeatHolder, "isPresent" | "mandates"> & { names: readonly OrganisationName[] };

/** A seat with all who have held it and their people. */
export async function seatPage(reader: Reader, id: string): Promise<SeatPage> {
  const [[seat], holders, mandates] = await reader.read((sql) =>
    Promise.all([
      sql<Seat[]>`
        select id, perspective, sector, kind, label, purpose, valid_from as "validFrom", valid_to as "validTo", version
        from seat where id = ${id}`,
      sql<HolderRow[]>`
        select h.id, h.organisation_id as "organisationId", o.name, h.valid_from as "validFrom",
               h.valid_to as "validTo", h.version,
               coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', n.kind,
                                           'validFrom', n.valid_from, 'validTo', n.valid_to))
                         from organisation_name n where n.organisation_id = o.id), '[]') as names
        from seat_holding h join organisation o on o.id = h.organisation_id
        where h.seat_id = ${id} order by h.valid_from desc`,
      sql<(SeatMandate & { holdingId: string })[]>`
        select r.id, r.holding_id as "holdingId", r.person_id as "personId", p.name, r.kind,
               r.appointed_by as "appointedBy", r.valid_from as "validFrom", r.valid_to as "validTo", r.version
        from representation r
        join person p on p.council_id = r.council_id and p.id = r.person_id
        join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
        where h.seat_id = ${id} order by r.kind, r.valid_from desc, p.name collate "sv-SE-x-icu"`,
    ]),
  );
  if (!seat) throw new Response(null, { status: 404 });
  return {
    seat,
    seen: seenMark([...holders, ...mandates]),
    holders: holders.map(({ names, ...holder }) => {
      const isPresent = isValidOn(holder, reader.today);
      const day = isPresent ? reader.today : holder.validFrom;
      const own = mandates.filter(({ holdingId }) => holdingId === holder.id);
      return { ...holder, name: nameOn({ ...holder, names }, day), isPresent, mandates: own };
    }),
  };
}
