import type { Role } from "~/kernel/actor";
import type { LocalDate } from "~/kernel/local-date";
import type { ExampleCalendar } from "./example-calendar";
import type { ExampleCouncil } from "./example-council";
import { exampleId } from "./example-ids";
import type { LaidOutParties } from "./lay-out-parties";
import { accountAddress, accountId } from "./lay-out-people";

export interface ExampleAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface ExampleGrant {
  readonly id: string;
  readonly accountId: string;
  readonly councilId: string | null;
  readonly role: Role;
  readonly validFrom: LocalDate;
}

export interface LaidOutAccounts {
  readonly accounts: readonly ExampleAccount[];
  readonly grants: readonly ExampleGrant[];
}

const staff = [
  { email: "analys@example.org", name: "Regina Analysgren", role: "regional-analyst" },
  { email: "ledare@example.org", name: "Leif Översiktsson", role: "regional-lead" },
  { email: "drift@example.org", name: "Dag Driftmark", role: "operator" },
] as const;

/** The account of a council's convenor. */
export function convenorId(council: ExampleCouncil): string {
  return accountId(accountAddress("sammankallande", council.id));
}

/** Accounts without passwords; people with a mandate have their role from it, the others from a grant. */
export function layOutAccounts(
  councils: readonly { readonly council: ExampleCouncil; readonly parties: LaidOutParties }[],
  calendar: ExampleCalendar,
): LaidOutAccounts {
  const accounts = new Map<string, ExampleAccount>();
  const grants: ExampleGrant[] = [];
  const add = (email: string, name: string) => {
    const account = { id: accountId(email), email, name };
    accounts.set(account.id, account);
    return account;
  };
  const grant = (account: ExampleAccount, role: Role, councilId: string | null) =>
    grants.push({
      id: exampleId(account.id, "grant", role),
      accountId: account.id,
      councilId,
      role,
      validFrom: calendar.january(-2),
    });

  for (const { council, parties } of councils) {
    grant(add(accountAddress("sammankallande", council.id), council.convenor), "convenor", council.id);
    if (council.observer) {
      grant(add(accountAddress("observator", council.id), council.observer), "observer", council.id);
    }
    for (const person of parties.people) {
      if (person.accountId && person.email) add(person.email, person.name);
    }
  }
  for (const { email, name, role } of staff) grant(add(email, name), role, null);
  return { accounts: [...accounts.values()], grants };
}
