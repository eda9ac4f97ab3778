import { CellText, unescaped } from "./cell-text";
import { readXml } from "./read-xml";

/** The strings at the places asked for, and no others; reading ends when all are found. Throws `Unreadable`. */
export async function readSharedStrings(
  part: AsyncIterable<Uint8Array> | null,
  places: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  if (part === null || places.size === 0) return found;
  const text = new CellText();
  let place = 0;
  await readXml(part, {
    open: (name) => text.open(name),
    close(name) {
      text.close(name);
      if (name !== "si") return;
      const string = text.take();
      if (places.has(place)) found.set(place, unescaped(string));
      place += 1;
    },
    text: (piece) => text.add(piece),
    isDone: () => found.size === places.size,
  });
  return found;
}
