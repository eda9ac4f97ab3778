import { newId } from "~/domain/kernel/ids";
import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import type { Work } from "~/platform/access/authority";
import type { MeantPerson } from "./mandate-forms";
import { addPerson, findPersonByEmail, loadPerson } from "./mandate-store.server";
import { personEntry } from "./party-trail.server";
import type { Person } from "./person";

export type MeantPersonReason = "emailKnown";

/** The person that a form means: one the council knows, or a new one, who is added. */
export async function meantPerson(
  work: Work,
  meant: MeantPerson,
): Promise<Outcome<Person, MeantPersonReason>> {
  if ("personId" in meant) return done(await loadPerson(work, meant.personId));
  const known = meant.email === null ? null : await findPersonByEmail(work, meant.email);
  if (known) return refused("emailKnown", { name: known.name });
  const hidden = { shownInPublic: false, shownSince: null, shownReason: null };
  const fresh = { accountId: null, language: "sv", version: 1 } as const;
  const person: Person = { id: newId(), ...meant, ...hidden, ...fresh };
  await addPerson(work, person, personEntry("personAdded", person));
  return done(person);
}
