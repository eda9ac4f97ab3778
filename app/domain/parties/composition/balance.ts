import { type Sector, sectors } from "~/domain/parties/registry/sector";
import { type Perspective, perspectives } from "~/kernel/perspective";
import { compareSwedish } from "~/kernel/text/swedish-order";
import { type Composition, type HolderOnDay, partiesOf } from "./composition";

export type SeatCount = { readonly held: number; readonly vacant: number };

/** How the ordinary seats of one day are spread. Co-opted parties are counted by themselves. */
export type Balance = {
  readonly seats: number;
  readonly held: number;
  readonly vacant: number;
  /** Organisations on ordinary seats, each once. */
  readonly parties: number;
  readonly coOpted: number;
  readonly byPerspective: Readonly<Record<Perspective, SeatCount>>;
  readonly bySector: Readonly<Record<Sector, SeatCount>>;
  /** Held seats by the holder's municipality; `code` is null for parties that belong to none. Most first. */
  readonly byMunicipality: readonly { readonly code: string | null; readonly held: number }[];
};

export function balanceOf(composition: Composition): Balance {
  const { seats } = composition;
  const held = seats.filter(({ holder }) => holder !== null).length;
  return {
    seats: seats.length,
    held,
    vacant: seats.length - held,
    parties: partiesOf(composition).length,
    coOpted: composition.coOpted.length,
    byPerspective: countBy(perspectives, seats, ({ perspective }) => perspective),
    bySector: countBy(sectors, seats, ({ sector }) => sector),
    byMunicipality: countMunicipalities(composition),
  };
}

function countBy<K extends string>(
  keys: readonly K[],
  seats: Composition["seats"],
  keyOf: (seat: Composition["seats"][number]) => K,
): Record<K, SeatCount> {
  const counts = keys.map((key): [K, SeatCount] => {
    const own = seats.filter((seat) => keyOf(seat) === key);
    const held = own.filter(({ holder }) => holder !== null).length;
    return [key, { held, vacant: own.length - held }];
  });
  return Object.fromEntries(counts) as Record<K, SeatCount>;
}

function countMunicipalities(composition: Composition): Balance["byMunicipality"] {
  const counts = new Map<string | null, number>();
  for (const { holder } of composition.seats) {
    if (holder) counts.set(holder.municipalityCode, (counts.get(holder.municipalityCode) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, held]) => ({ code, held }))
    .sort((a, b) => b.held - a.held || compareSwedish(a.code ?? "", b.code ?? ""));
}

/** What the balance says, for the interface to make a sentence of. Vacancies are told beside it. */
export type BalanceFinding =
  | { readonly kind: "empty"; readonly vacant: number }
  /** Two or more perspectives share the highest number. */
  | {
      readonly kind: "even";
      readonly perspectives: readonly Perspective[];
      readonly held: number;
      readonly vacant: number;
    }
  | {
      readonly kind: "largest";
      readonly perspective: Perspective;
      readonly held: number;
      readonly of: number;
      readonly vacant: number;
    };

export function balanceFinding(balance: Pick<Balance, "held" | "vacant" | "byPerspective">): BalanceFinding {
  const { held: of, vacant } = balance;
  const most = Math.max(...perspectives.map((perspective) => balance.byPerspective[perspective].held));
  if (most === 0) return { kind: "empty", vacant };
  const leading = perspectives.filter((perspective) => balance.byPerspective[perspective].held === most);
  const [only, ...others] = leading;
  return only !== undefined && others.length === 0
    ? { kind: "largest", perspective: only, held: most, of, vacant }
    : { kind: "even", perspectives: leading, held: most, vacant };
}

/** What changed between two days. */
export type BalanceChange = {
  readonly entered: readonly HolderOnDay[];
  readonly left: readonly HolderOnDay[];
  readonly seats: number;
  readonly vacant: number;
  /** Difference in held seats, only for perspectives where there is one. */
  readonly byPerspective: readonly { readonly perspective: Perspective; readonly held: number }[];
};

export function balanceChange(before: Composition, after: Composition): BalanceChange {
  const [then, now] = [balanceOf(before), balanceOf(after)];
  const [satThen, satNow] = [partiesOf(before), partiesOf(after)];
  return {
    entered: without(satNow, satThen),
    left: without(satThen, satNow),
    seats: now.seats - then.seats,
    vacant: now.vacant - then.vacant,
    byPerspective: perspectives
      .map((perspective) => ({
        perspective,
        held: now.byPerspective[perspective].held - then.byPerspective[perspective].held,
      }))
      .filter(({ held }) => held !== 0),
  };
}

function without(parties: readonly HolderOnDay[], others: readonly HolderOnDay[]): readonly HolderOnDay[] {
  return parties.filter(
    ({ organisationId }) => !others.some((other) => other.organisationId === organisationId),
  );
}
