import { foldedName } from "~/kernel/text/folded-name";
import type { Organisation } from "./organisation";

/** The registry, found by id, number and name. `put` adds or replaces one. */
export type OrganisationIndex = {
  find(id: string): Organisation | undefined;
  byNumber(number: string): Organisation | undefined;
  /** Those that go by a name: by its present name if any does, else by a former name or an alias. */
  byName(name: string): readonly Organisation[];
  put(organisation: Organisation): void;
};

export function indexOrganisations(organisations: readonly Organisation[]): OrganisationIndex {
  const byId = new Map<string, Organisation>();
  const idByNumber = new Map<string, string>();
  const idsByPresentName = new Map<string, Set<string>>();
  const idsByOtherName = new Map<string, Set<string>>();
  const put = (organisation: Organisation) => {
    const before = byId.get(organisation.id);
    if (before) idsByPresentName.get(foldedName(before.name))?.delete(before.id);
    byId.set(organisation.id, organisation);
    if (organisation.number !== null) idByNumber.set(organisation.number, organisation.id);
    add(idsByPresentName, organisation.name, organisation.id);
    for (const { name } of organisation.names) add(idsByOtherName, name, organisation.id);
  };
  for (const organisation of organisations) put(organisation);
  const organisationsOf = (ids: Iterable<string> | undefined) =>
    [...(ids ?? [])].flatMap((id) => byId.get(id) ?? []);
  return {
    find: (id) => byId.get(id),
    byNumber: (number) => byId.get(idByNumber.get(number) ?? ""),
    byName(name) {
      const folded = foldedName(name);
      const present = organisationsOf(idsByPresentName.get(folded));
      return present.length > 0 ? present : organisationsOf(idsByOtherName.get(folded));
    },
    put,
  };
}

function add(index: Map<string, Set<string>>, name: string, id: string): void {
  const folded = foldedName(name);
  const ids = index.get(folded);
  if (ids) ids.add(id);
  else index.set(folded, new Set([id]));
}
