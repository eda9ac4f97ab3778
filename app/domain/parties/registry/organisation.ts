import type { LocalDate } from "~/kernel/local-date";
import type { OrganisationNumber } from "~/kernel/organisation-number";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { foldedName } from "~/kernel/text/folded-name";
import type { Sector } from "./sector";

export type OrganisationNameKind = "former" | "alias";

/** A former official name with its days, or an alias without. A null `validFrom` means from the beginning. */
export type OrganisationName = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationNameKind;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
};

/** One organisation of the shared registry, whichever councils it sits in. */
export type Organisation = {
  readonly id: string;
  readonly number: OrganisationNumber | null;
  /** The official name now; former ones are in `names`. */
  readonly name: string;
  readonly sector: Sector;
  readonly municipalityCode: string | null;
  /** The organisation that it was merged into. */
  readonly successorId: string | null;
  /** The council that registered it, and alone may change it. */
  readonly registeredBy: string;
  readonly invented: boolean;
  readonly version: number;
  readonly names: readonly OrganisationName[];
};

/** The official name on a day: a former one if the day lies in its time, else the present one. */
export function nameOn(organisation: Pick<Organisation, "name" | "names">, day: LocalDate): string {
  const then = organisation.names.find(
    (name) =>
      name.kind === "former" &&
      (name.validFrom === null || name.validFrom <= day) &&
      name.validTo !== null &&
      day < name.validTo,
  );
  return then?.name ?? organisation.name;
}

/** True when a text is the organisation's present name, a former one or an alias. */
export function answersTo(organisation: Pick<Organisation, "name" | "names">, text: string): boolean {
  const folded = foldedName(text);
  return [organisation.name, ...organisation.names.map(({ name }) => name)].some(
    (name) => foldedName(name) === folded,
  );
}

/** Renames from a day on; the old name is kept as a former one that ends that day. */
export function renameFrom(
  organisation: Organisation,
  name: string,
  day: LocalDate,
  newNameId: string,
): Outcome<Organisation, "nameUnchanged" | "nameStartsBeforeLast"> {
  if (name === organisation.name) return refused("nameUnchanged");
  const starts = organisation.names.flatMap(({ kind, validTo }) =>
    kind === "former" && validTo ? validTo : [],
  );
  const presentSince = starts.sort().at(-1) ?? null;
  if (presentSince !== null && day <= presentSince) {
    return refused("nameStartsBeforeLast", { day: presentSince });
  }
  const former = {
    id: newNameId,
    name: organisation.name,
    kind: "former",
    validFrom: presentSince,
    validTo: day,
  } as const;
  return done({ ...organisation, name, names: [...organisation.names, former] });
}

/** The organisation that carries on after all mergers; itself when it was never merged. */
export function lastSuccessor(
  organisation: Organisation,
  all: ReadonlyMap<string, Organisation>,
): Organisation {
  const seen = new Set([organisation.id]);
  let current = organisation;
  for (;;) {
    const next = current.successorId === null ? undefined : all.get(current.successorId);
    if (!next || seen.has(next.id)) return current;
    seen.add(next.id);
    current = next;
  }
}

/** Merges one organisation into another, never into itself or into one that it carries on. */
export function mergeInto(
  organisation: Organisation,
  successor: Organisation,
  all: ReadonlyMap<string, Organisation>,
): Outcome<Organisation, "mergedIntoItself"> {
  if (lastSuccessor(successor, all).id === organisation.id) return refused("mergedIntoItself");
  return done({ ...organisation, successorId: successor.id });
}
