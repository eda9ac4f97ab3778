import type { Reader } from "~/domain/parties/composition/council-on-date.server";
import type { LocalDate } from "~/kernel/local-date";
import type { ReadSql } from "~/platform/access/authority";
import { mostAttempts } from "~/platform/mail/outbox.server";
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
    /** How far its letter has come; null once that is no longer known. */
    letter: "sent" | "waiting" | "failed" | null;
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
      readInvitation(sql, id),
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
          letter: invitation.letter,
        }
      : null,
  };
}

interface InvitationRow {
  id: string;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  letter: "sent" | "waiting" | "failed" | null;
}

function readInvitation(sql: ReadSql, personId: string) {
  return sql<InvitationRow[]>`
    select i.id, i.sent_at as "sentAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
           i.revoked_at as "revokedAt", (
             select case when l.sent_at is not null then 'sent'
                         when l.attempts < ${mostAttempts} then 'waiting' else 'failed' end
             from audit_entry e join letter l on l.id::text = e.after ->> 'letter'
             where e.subject_kind = 'person' and e.subject_id = i.person_id::text
               and e.act = 'account.personInvited'
             order by e.seq desc limit 1) as letter
    from invitation i where i.person_id = ${personId} order by i.sent_at desc limit 1`;
}
