import type { LocalDate } from "~/domain/kernel/local-date";
import type { Reader } from "./council-on-date.server";
import type { Person } from "./person";
import type { RepresentationKind } from "./representation";

export interface PersonMandate {
  id: string;
  holdingId: string;
  seatId: string;
  partyName: string;
  organisationId: string;
  kind: RepresentationKind;
  isCoOpted: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

export interface PersonPage {
  person: Person;
  /** Newest first. */
  mandates: readonly PersonMandate[];
  /** The latest invitation, if any. */
  invitation: {
    id: string;
    sentAt: string;
    expiresAt: string;
    acceptedAt: string | null;
    revokedAt: string | null;
  } | null;
}

/** A person of the council with contact, mandates and invitation. */
export async function personPage(reader: Reader, id: string): Promise<PersonPage> {
  const [[person], mandates, [invitation]] = await reader.read((sql) =>
    Promise.all([
      sql<Person[]>`
        select id, name, email, phone, account_id as "accountId", language, shown_in_public as "shownInPublic",
               shown_since as "shownSince", shown_reason as "shownReason", version
        from person where id = ${id}`,
      sql<PersonMandate[]>`
        select r.id, r.holding_id as "holdingId", h.seat_id as "seatId", o.name as "partyName",
               o.id as "organisationId", r.kind, s.kind = 'co-opted' as "isCoOpted",
               r.valid_from as "validFrom", r.valid_to as "validTo"
        from representation r
        join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
        join seat s on s.council_id = h.council_id and s.id = h.seat_id
        join organisation o on o.id = h.organisation_id
        where r.person_id = ${id} order by r.valid_from desc, r.id`,
      sql<{ id: string; sentAt: Date; expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null }[]>`
        select id, sent_at as "sentAt", expires_at as "expiresAt", accepted_at as "acceptedAt", revoked_at as "revokedAt"
        from invitation where person_id = ${id} order by sent_at desc limit 1`,
    ]),
  );
  if (!person) throw new Response(null, { status: 404 });
  return {
    person,
    mandates,
    invitation: invitation
      ? {
          id: invitation.id,
          sentAt: invitation.sentAt.toISOString(),
          expiresAt: invitation.expiresAt.toISOString(),
          acceptedAt: invitation.acceptedAt?.toISOString() ?? null,
          revokedAt: invitation.revokedAt?.toISOString() ?? null,
        }
      : null,
  };
}
