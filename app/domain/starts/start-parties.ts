import { type BalanceFinding, balanceFinding, type SeatCount } from "~/domain/parties/composition/balance";
import type { LocalDate } from "~/kernel/local-date";
import { perspectives as allPerspectives, type Perspective } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";

/** A seat on the day, with the name that its holder had then. */
export type StartSeatRow = {
  readonly perspective: Perspective;
  readonly kind: "ordinary" | "co-opted";
  readonly organisationId: string | null;
  /** Organisation number, to tell the convening association. */
  readonly number: string | null;
  readonly name: string | null;
  readonly vacantSince: LocalDate | null;
};

export type StartPerspective = SeatCount & {
  readonly perspective: Perspective;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly number: string | null }[];
  /** One day per vacant seat, earliest first. */
  readonly vacantSince: readonly LocalDate[];
};

export type StartParties = {
  readonly parties: number;
  readonly seats: number;
  readonly held: number;
  readonly vacant: number;
  readonly finding: BalanceFinding;
  readonly byPerspective: Readonly<Record<Perspective, SeatCount>>;
  /** Only those with a seat. */
  readonly perspectives: readonly StartPerspective[];
  readonly coOpted: readonly { readonly id: string; readonly name: string }[];
};

/** The parties as a council's start page shows them, perspectives in the council's own order; null when the council has no seats on the day. */
export function startParties(
  rows: readonly StartSeatRow[],
  order: readonly Perspective[] = allPerspectives,
): StartParties | null {
  const seats = rows.filter(({ kind }) => kind === "ordinary");
  const coOpted = holders(rows.filter(({ kind }) => kind === "co-opted"));
  if (seats.length === 0 && coOpted.length === 0) return null;
  const rest = allPerspectives.filter((perspective) => !order.includes(perspective));
  const all = [...order, ...rest].map((perspective) => perspectiveOf(perspective, seats));
  const held = seats.filter(({ organisationId }) => organisationId !== null).length;
  const vacant = seats.length - held;
  const countOf = (name: Perspective): SeatCount => {
    const found = all.find(({ perspective }) => perspective === name);
    return { held: found?.held ?? 0, vacant: found?.vacant ?? 0 };
  };
  const byPerspective = Object.fromEntries(allPerspectives.map((name) => [name, countOf(name)])) as Record<
    Perspective,
    SeatCount
  >;
  return {
    parties: holders(seats).length,
    seats: seats.length,
    held,
    vacant,
    finding: balanceFinding({ held, vacant, byPerspective }),
    byPerspective,
    perspectives: all.filter((one) => one.held + one.vacant > 0),
    coOpted,
  };
}

function perspectiveOf(perspective: Perspective, seats: readonly StartSeatRow[]): StartPerspective {
  const own = seats.filter((seat) => seat.perspective === perspective);
  const held = own.filter(({ organisationId }) => organisationId !== null).length;
  const vacantSince = own.flatMap(({ organisationId, vacantSince }) =>
    organisationId === null && vacantSince ? [vacantSince] : [],
  );
  return {
    perspective,
    held,
    vacant: own.length - held,
    parties: holders(own),
    vacantSince: vacantSince.sort(),
  };
}

/** The organisations on seats, each once, by name. */
function holders(seats: readonly StartSeatRow[]) {
  const found = new Map<string, { id: string; name: string; number: string | null }>();
  for (const { organisationId: id, name, number } of seats) {
    if (id !== null && name !== null) found.set(id, { id, name, number });
  }
  return [...found.values()].sort((a, b) => compareSwedish(a.name, b.name));
}
