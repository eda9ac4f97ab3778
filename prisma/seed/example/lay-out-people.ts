import type { Person } from "~/domain/parties/mandates/person";
import type { Organisation } from "~/domain/parties/registry/organisation";
import { addDays } from "~/kernel/local-date";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import type { ExampleCouncil, HolderLine, MandateLine, SeatLine } from "./example-council";
import { exampleId } from "./example-ids";
import { inventedAddress } from "./invented-names";
import { organisationId } from "./lay-out-organisation";

export interface ExampleInvitation {
  readonly id: string;
  readonly personId: string;
  readonly toAddress: string | null;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
}

/** The address of an account, from the part before the council's name or whole. */
export function accountAddress(account: string, council: string): string {
  return account.includes("@") ? account : `${account}.${council}@example.org`;
}

export function accountId(address: string): string {
  return exampleId("account", address);
}

/** The lines as written, one ordinary mandate when nothing is written, and none for a real organisation. */
export function mandatesOf(
  seat: SeatLine,
  holder: HolderLine,
  organisations: ReadonlyMap<string, Organisation>,
): readonly MandateLine[] {
  if (!organisations.get(organisationId(holder.organisation))?.invented) return [];
  return holder.people ?? [{ key: `${seat.key}-${holder.organisation}`, kind: "ordinary" }];
}

export function personOf(
  line: MandateLine,
  name: string,
  council: ExampleCouncil,
  calendar: ExampleCalendar,
): Person {
  const address = line.account ? accountAddress(line.account, council.id) : null;
  return {
    id: exampleId(council.id, "person", line.key),
    name,
    email: address ?? inventedAddress(name, council.id),
    phone: null,
    accountId: address && accountId(address),
    language: "sv",
    shownInPublic: line.shown !== undefined,
    shownSince: line.shown === undefined ? null : calendar.january(-1),
    shownReason: line.shown ?? null,
    version: 1,
  };
}

export function invitationsOf(
  line: MandateLine,
  person: Person,
  calendar: ExampleCalendar,
): readonly ExampleInvitation[] {
  const sentDaysAgo = line.account ? 300 : line.invitedDaysAgo;
  if (sentDaysAgo === undefined) return [];
  const sentOn = calendar.ago(sentDaysAgo);
  return [
    {
      id: exampleId("invitation", person.id),
      personId: person.id,
      toAddress: person.email,
      sentAt: instantOn(sentOn, 95),
      expiresAt: instantOn(addDays(sentOn, 14), 95),
      acceptedAt: line.account ? instantOn(addDays(sentOn, 1), 140) : null,
    },
  ];
}
