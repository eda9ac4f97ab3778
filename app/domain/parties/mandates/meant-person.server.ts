import { lockRegistry } from "~/domain/parties/registry/lock-registry.server";
import { personEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { Work } from "~/platform/access/authority";
import type { MeantPerson } from "./mandate-forms";
import { addPerson, findPerson, findPersonByEmail } from "./mandate-store.server";
import type { Person } from "./person";

export type MeantPersonReason = "emailKnown" | "personGone";

/** The person that a form means: one the council knows, or a new one, who is added. */
export async function meantPerson(
  work: Work,
  meant: MeantPerson,
): Promise<Outcome<Person, MeantPersonReason>> {
  await lockRegistry(work, "people");
  if ("personId" in meant) {
    const chosen = await findPerson(work, meant.personId);
    return chosen ? done(chosen) : refused("personGone");
  }
  const known = meant.email === null ? null : await findPersonByEmail(work, meant.email);
  if (known) return refused("emailKnown", { name: known.name });
  const hidden = { shownInPublic: false, shownSince: null, shownReason: null };
  const fresh = { accountId: null, language: "sv", version: 1 } as const;
  const person: Person = { id: newId(), ...meant, ...hidden, ...fresh };
  await addPerson(work, person, personEntry("personAdded", person));
  return done(person);
}
