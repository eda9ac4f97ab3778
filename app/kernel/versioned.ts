/** The names of the fields that differ between two people's texts of the same thing. */
export function differingFields<Fields extends Readonly<Record<string, unknown>>>({
  mine,
  theirs,
}: {
  mine: Fields;
  theirs: Fields;
}): readonly (keyof Fields & string)[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].filter((name) => !sameValue(mine[name], theirs[name]));
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
