import type { Outcome } from "~/kernel/outcome";

/** The value of an act that must have been done. */
export function valueIn<V, R extends string>(outcome: Outcome<V, R>): V {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason} ${JSON.stringify(outcome.detail ?? {})}`);
  return outcome.value;
}

let forms = 0;

/** A form's token that has not been sent before. */
export function freshToken(): string {
  forms += 1;
  return `form-${forms}`;
}
