import type { LocalDate } from "~/kernel/local-date";
import { compositionComparability } from "./comparability";
import { type Figure, type FigureWords, overviewFigures } from "./overview-figures";
import type { OverviewCouncil } from "./regional-overview";

type Value = Figure["value"];
type Rows = readonly (readonly Value[])[];

/** A municipality of the map with the subregion it belongs to, in words. */
export type SheetMunicipality = { readonly name: string; readonly council: string; readonly parties: number };

export type Sheeted = {
  readonly day: LocalDate;
  readonly councils: readonly OverviewCouncil[];
  readonly municipalities: readonly SheetMunicipality[];
};

/** The overview as one row per council and figure, under a row of headers; each row carries its comparability. */
export function overviewSheet({ day, councils, municipalities }: Sheeted, words: FigureWords): Rows {
  const columns = ["day", "council", "group", "figure", "value", "comparability", "reason"] as const;
  const row = (council: string, { group, name, value, comparability }: Figure): Value[] => [
    ...[day, council, words.group(group), name, value],
    ...[words.level(comparability), words.reason(comparability)],
  ];
  return [
    columns.map(words.column),
    ...overviewFigures(day, councils, words).flatMap(({ council, figures }) =>
      figures.map((figure) => row(council, figure)),
    ),
    ...municipalities.map(({ name, council, parties: value }) =>
      row(council, { group: "municipalities", name, value, comparability: compositionComparability }),
    ),
  ];
}

/** The same figures with the councils side by side, one row per figure. Municipalities are left out. */
export function comparisonSheet({ day, councils }: Sheeted, words: FigureWords): Rows {
  const columns = overviewFigures(day, councils, words);
  const headers = columns.map(({ council }) => council);
  const [first] = columns;
  return [
    [
      ...[words.column("group"), words.column("figure"), ...headers],
      ...[words.column("comparability"), words.column("reason")],
    ],
    ...(first?.figures ?? []).map(({ group, name, comparability }, index) => [
      ...[words.group(group), name, ...columns.map(({ figures }) => figures[index]?.value ?? null)],
      ...[words.level(comparability), words.reason(comparability)],
    ]),
  ];
}
