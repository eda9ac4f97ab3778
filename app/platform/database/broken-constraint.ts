/**
 * Runs a write and tells whether it broke one of the named constraints; every other failure is thrown on. The
 * transaction is lost when it did, so the act must refuse.
 */
export async function breaksConstraint(
  names: string | readonly string[],
  write: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await write();
    return false;
  } catch (error) {
    if ([names].flat().some((name) => saysConstraint(error, name))) return true;
    throw error;
  }
}

/** Whether a write was refused because as many rows are held as may be (`growth.ts`). */
export function saysHeld(error: unknown): boolean {
  return saysConstraint(error, "held_within:");
}

/** The constraint's name stands in the server's message, and in the error's own fields for unique ones. */
function saysConstraint(error: unknown, name: string): boolean {
  if (!(error instanceof Error)) return false;
  const { meta, cause } = error as { meta?: unknown; cause?: unknown };
  return [error.message, JSON.stringify(meta ?? null), JSON.stringify(cause ?? null)].some((text) =>
    text.includes(name),
  );
}
