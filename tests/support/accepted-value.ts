import type { Outcome } from "~/kernel/outcome";

/** The value of an act that must not be refused; a refusal fails the test with its reason. */
export async function acceptedValue<V>(outcome: Promise<Outcome<V, string>>): Promise<V> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return result.value;
}
