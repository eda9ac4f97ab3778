import { describe, expect, test } from "vitest";
import { balanceOf } from "~/domain/parties/composition/balance";
import { countStates } from "~/domain/plans/follow-up/measure-state";
import { localDate } from "~/kernel/local-date";
import type { FigureWords } from "./overview-figures";
import { comparisonSheet, overviewSheet } from "./overview-sheet";
import type { OverviewCouncil } from "./regional-overview";

const day = localDate("2026-11-23");
const words: FigureWords = {
  column: (column) => column,
  council: (id) => id.toUpperCase(),
  group: (group) => group,
  figure: (figure) => figure,
  state: (state) => state,
  seats: (kind, perspective) => `${kind} ${perspective}`,
  statements: (figure, year) => `${figure} ${year}`,
  level: ({ level }) => level,
  reason: ({ reasons }) => reasons.join(" "),
};

const { byMunicipality: _, ...nobody } = balanceOf({ day, seats: [], coOpted: [] });
const council = (id: string, over: Partial<OverviewCouncil> = {}): OverviewCouncil => ({
  id,
  freshnessDays: 90,
  plan: null,
  composition: { ...nobody, parties: 3 },
  statements: { published: 2, withDissent: 1, withReservation: 0, withWithdrawal: 0 },
  statementsInAll: 7,
  ...over,
});
const plan: NonNullable<OverviewCouncil["plan"]> = {
  id: "p",
  title: "Plan 2026",
  periodFrom: localDate("2026-01-01"),
  periodTo: localDate("2027-01-01"),
  standing: "in-force",
  summary: {
    total: 2,
    counts: countStates(["done", "hindered"]),
    confirmed: [day],
    onBehalf: [day],
    unconfirmed: 0,
  },
  open: 1,
  fresh: 1,
  freshOnBehalf: 1,
  stale: 0,
  oldest: day,
};
const sheeted = {
  day,
  councils: [council("a", { plan }), council("b", { plan: { ...plan, standing: "closed" } })],
  municipalities: [{ name: "Åmål", council: "A", parties: 4 }],
};

describe("the exported overview", () => {
  const [headers, ...rows] = overviewSheet(sheeted, words);
  const figureOf = (id: string, name: string) =>
    rows.find(([, of, , figure]) => of === id && figure === name)?.[4];

  test("has a row for each council and figure, and for each municipality, as wide as the headers", () => {
    expect(rows.every(({ length }) => length === headers?.length)).toBe(true);
    expect(rows.filter(([, of]) => of === "A")).toHaveLength(rows.filter(([, of]) => of === "B").length + 1);
    expect(rows.at(-1)).toEqual([day, "A", "municipalities", "Åmål", 4, "partly", "ownParties"]);
  });

  test("tells numbers as numbers, the plan's last day as people write it, and nothing of a plan that is over", () => {
    expect(figureOf("A", "hindered")).toBe(1);
    expect(figureOf("A", "planTo")).toBe("2026-12-31");
    expect(figureOf("A", "inAll 2026")).toBe(7);
    expect([figureOf("B", "planTitle"), figureOf("B", "total")]).toEqual([null, null]);
  });

  test("has the same figures side by side", () => {
    const [names, ...beside] = comparisonSheet(sheeted, words);
    expect(names).toEqual(["group", "figure", "A", "B", "comparability", "reason"]);
    expect(beside.map(([group, name, a, b]) => [group, name, a, b])).toEqual(
      beside.map(([group, name]) => [group, name, figureOf("A", `${name}`), figureOf("B", `${name}`)]),
    );
    expect(beside).toHaveLength(rows.filter(([, of]) => of === "B").length);
  });
});
