/** Who owns or leads the organisation. `civil` is the idea-based sector: associations, unions, foundations. */
export const sectors = ["private", "municipal", "regional", "state", "civil"] as const;

export type Sector = (typeof sectors)[number];
