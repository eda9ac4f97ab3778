import { done, type Outcome, refused } from "~/kernel/outcome";
import { readApart } from "./read-apart.server";
import type { TextRows } from "./read-sheet-file";
import { takeTurns } from "./take-turns";
import type { SheetFileReason } from "./unreadable";

/** What a reader may use; that of an honest list is a tenth of it. */
const limits = { megabytes: 96, milliseconds: 20_000 };

/** Two files are read at once, so that many together cost no more than two; of one council one. */
const inTurn = takeTurns({ running: 2, waiting: 8, waitingOfOne: 2 });

/**
 * Reads the first sheet of an XLSX file, or a CSV file, by what it holds and not by its name. `most` is how many rows it
 * may have below the first; `whose` is the council whose turn it takes. The file is read apart and within limits, whatever it holds.
 */
export async function readSheet(
  whose: string,
  bytes: Uint8Array,
  most: number,
): Promise<Outcome<TextRows, SheetFileReason>> {
  const answer = await inTurn(whose, () => readApart(bytes, most, limits));
  if (answer === null) return refused("readersBusy");
  return "rows" in answer ? done(answer.rows) : refused(answer.reason, answer.detail);
}
