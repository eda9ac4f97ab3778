/** Values to put into the sentence of a reason, by the name of their place in it. */
export type RefusalDetail = Readonly<Record<string, string | number>>;

export type Done<V> = { readonly ok: true; readonly value: V };

/** What the rules do not allow, with a reason from a closed list; each reason has a sentence per language. */
export type Refusal<R extends string = string> = {
  readonly ok: false;
  readonly reason: R;
  readonly detail?: RefusalDetail;
  /** What the act was asked upon has changed since it was read. */
  readonly outdated?: true;
};

/** The answer of a rule or an act: the value, or the reason why not. */
export type Outcome<V, R extends string> = Done<V> | Refusal<R>;

export function done(): Done<undefined>;
export function done<V>(value: V): Done<V>;
export function done<V>(value?: V): Done<V | undefined> {
  return { ok: true, value };
}

export function refused<R extends string>(reason: R, detail?: RefusalDetail): Refusal<R> {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
}

/** A refusal because what was read is no longer so: the reader must see how things stand before they ask again. */
export function outdated<R extends string>(reason: R, detail?: RefusalDetail): Refusal<R> {
  return { ...refused(reason, detail), outdated: true };
}

export function isRefused<V, R extends string>(outcome: Outcome<V, R>): outcome is Refusal<R> {
  return !outcome.ok;
}
