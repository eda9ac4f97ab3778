/** Whether a font has a sign for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Reads from a TrueType font which code points it has signs for: its `cmap`, in the forms 4 and 12 of Unicode. */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const cmap = tableAt(view, "cmap");
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8) {
    const encoding = cmap + view.getUint32(at + 4);
    const form = view.getUint16(encoding);
    if (form === 4) readSegments(view, encoding, covered);
    if (form === 12) readGroups(view, encoding, covered);
  }
  return (codePoint) => covered.has(codePoint);
}

function tableAt(view: DataView, wanted: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
    if (tag === wanted) return view.getUint32(at + 8);
  }
  throw new RangeError(`The font has no table ${wanted}`);
}

function readSegments(view: DataView, encoding: number, covered: Set<number>): void {
  const size = view.getUint16(encoding + 6);
  const [ends, starts] = [encoding + 14, encoding + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let at = 0; at < size; at += 2) {
    const start = view.getUint16(starts + at);
    const offset = view.getUint16(offsets + at);
    for (let code = start; code <= view.getUint16(ends + at) && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - start));
      if (glyph !== 0 && (glyph + view.getUint16(deltas + at)) % 0x10000 !== 0) covered.add(code);
    }
  }
}

function readGroups(view: DataView, encoding: number, covered: Set<number>): void {
  const end = encoding + 16 + 12 * view.getUint32(encoding + 12);
  for (let at = encoding + 16; at < end; at += 12)
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) covered.add(code);
}
