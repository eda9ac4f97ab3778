import { nameOnDay } from "~/domain/parties/registry/name-on.server";
import type { LocalDate } from "~/kernel/local-date";
import type { Period } from "~/kernel/period";
import { compareSwedish } from "~/kernel/text/swedish-order";
import type { Authority } from "~/platform/access/authority";
import { noteOf, type PartyNote } from "./party-days";

/** A party to choose from: the holding by which it sits in the council, and how that meets the period asked for. */
export type PartyChoice = PartyNote & {
  readonly holdingId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly coOpted: boolean;
  /** It sits on at least one day of the period. */
  readonly seated: boolean;
};

type Row = Omit<PartyChoice, keyof PartyNote> & { validFrom: LocalDate; validTo: LocalDate | null };

/**
 * Parties that hold a seat on any day of a period, and those named by `keep` though they do not. One line per holding, by
 * the name of today.
 */
export async function partyChoices(
  authority: Authority<"plan:read">,
  within: Period,
  keep: readonly string[] = [],
): Promise<readonly PartyChoice[]> {
  const { today } = authority;
  const rows = await authority.read(
    (sql) => sql<Row[]>`
      select *, "validFrom" < coalesce(${within.to}::date, 'infinity')
                and coalesce("validTo" > ${within.from}::date, true) as seated
      from (
        select h.id as "holdingId", o.id as "organisationId", ${nameOnDay(sql, today)} as name,
               s.kind = 'co-opted' as "coOpted", greatest(h.valid_from, s.valid_from) as "validFrom",
               least(h.valid_to, s.valid_to) as "validTo"
        from seat_holding h
        join seat s on s.council_id = h.council_id and s.id = h.seat_id
        join organisation o on o.id = h.organisation_id) party
      where ("validFrom" < coalesce(${within.to}::date, 'infinity') and coalesce("validTo" > ${within.from}::date, true))
         or "holdingId" = any(${keep as string[]}::uuid[])`,
  );
  return rows
    .map(({ validFrom, validTo, ...row }) => ({ ...row, ...noteOf({ validFrom, validTo }, within) }))
    .sort((a, b) => compareSwedish(a.name, b.name) || (a.holdingId < b.holdingId ? -1 : 1));
}
