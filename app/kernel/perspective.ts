/** From which side of the skills supply a seat looks, in the order in which the council is shown. */
export const perspectives = [
  "employers",
  "education",
  "association-region",
  "social-partners",
  "agencies",
  "civil-society",
] as const;

export type Perspective = (typeof perspectives)[number];

export function comparePerspectives(a: Perspective, b: Perspective): number {
  return perspectives.indexOf(a) - perspectives.indexOf(b);
}
