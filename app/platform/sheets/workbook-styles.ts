import { showsDay } from "./date-format";
import { readXml } from "./read-xml";

/** Styles beyond this number no spreadsheet program has. */
const mostStyles = 65_536;

/** The numbers of the cell styles that show a number as a day. */
export async function readDateStyles(part: AsyncIterable<Uint8Array> | null): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (part === null) return styles;
  const showDays = new Map<number, boolean>();
  let style: number | null = null;
  let isDone = false;
  await readXml(part, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "numFmt" && showDays.size < mostStyles)
        showDays.set(id, showsDay(id, attributes.formatCode ?? ""));
      else if (name === "cellXfs") style = 0;
      else if (name === "xf" && style !== null) {
        if (style < mostStyles && (showDays.get(id) ?? showsDay(id, undefined))) styles.add(style);
        style += 1;
      }
    },
    close(name) {
      isDone ||= name === "cellXfs";
    },
    isDone: () => isDone,
  });
  return styles;
}
