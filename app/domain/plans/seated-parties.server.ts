import type { LocalDate } from "~/domain/kernel/local-date";
import { compareSwedish } from "~/domain/kernel/swedish-order";
import type { Authority } from "~/platform/access/authority";
import { nameOnDay } from "./read-plan.server";

/** A party to choose from: the holding by which it sits in the council on the day. */
export type PartyChoice = {
  readonly holdingId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly seated: boolean;
};

/** Parties that hold a seat on a day, and those named by `keep` though they no longer do. One line per holding, by name. */
export async function partyChoices(
  authority: Authority<"plan:read">,
  day: LocalDate,
  keep: readonly string[] = [],
): Promise<readonly PartyChoice[]> {
  const rows = await authority.read(
    (sql) => sql<PartyChoice[]>`
      select * from (
        select h.id as "holdingId", o.id as "organisationId", ${nameOnDay(sql, day)} as name,
               greatest(h.valid_from, s.valid_from) <= ${day}::date
                 and coalesce(least(h.valid_to, s.valid_to) > ${day}::date, true) as seated
        from seat_holding h
        join seat s on s.council_id = h.council_id and s.id = h.seat_id
        join organisation o on o.id = h.organisation_id) party
      where seated or "holdingId" = any(${keep as string[]}::uuid[])`,
  );
  return [...rows].sort((a, b) => compareSwedish(a.name, b.name) || (a.holdingId < b.holdingId ? -1 : 1));
}
