/** Anything that people edit: the number rises with each save. */
export type Versioned = { readonly version: number };

/** A save that came too late: both texts are kept so that a person can choose. */
export type Conflict<Fields> = {
  readonly conflict: true;
  readonly mine: Fields;
  readonly theirs: Fields;
  /** The version to send with the next save, once both texts have been seen. */
  readonly currentVersion: number;
};

export type SaveAnswer<Fields> = { readonly conflict: false } | Conflict<Fields>;

/** Compares the version a form was opened with to the one that now stands. */
export function compareVersions<Fields>(
  openedWith: number,
  current: Versioned,
  mine: Fields,
  theirs: Fields,
): SaveAnswer<Fields> {
  if (openedWith === current.version) return { conflict: false };
  return { conflict: true, mine, theirs, currentVersion: current.version };
}

/** The names of the fields that differ between the two texts. */
export function differingFields<Fields extends Readonly<Record<string, unknown>>>(
  conflict: Pick<Conflict<Fields>, "mine" | "theirs">,
): readonly (keyof Fields & string)[] {
  const names = new Set([...Object.keys(conflict.mine), ...Object.keys(conflict.theirs)]);
  return [...names].filter((name) => !sameValue(conflict.mine[name], conflict.theirs[name]));
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
