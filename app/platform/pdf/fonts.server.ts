import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Coverage, readCoverage } from "./font-coverage";

const { resolve } = createRequire(import.meta.url);

/**
 * The fonts that come with the program, beside the serif within the compiler. A machine's own fonts are never used, and
 * since the compiler reads them too, ours go by names (of the same length) that no machine has.
 */
const shipped = [
  { file: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf", family: "DejaVu Sans", name: "Samsyn Sans" },
  {
    file: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
    family: "Noto Emoji",
    name: "Samsyn Sig",
  },
] as const;

/** Families in the order in which a sign is looked for. */
export const fontFamilies: readonly string[] = ["Libertinus Serif", ...shipped.map(({ name }) => name)];

export interface Fonts {
  readonly blobs: readonly Buffer[];
  readonly coverages: readonly Coverage[];
}

export function readFonts(): Fonts {
  const files = shipped.map((font) => ({ ...font, bytes: readFileSync(resolve(font.file)) }));
  return {
    blobs: files.map(({ bytes, family, name }) => renamed(bytes, family, name)),
    coverages: files.map(({ bytes }) => readCoverage(bytes)),
  };
}

/** The font under another family name of as many letters, which a font holds in one byte a letter and in two. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(font);
  for (const written of [(name: string) => Buffer.from(name, "latin1"), inTwoBytes]) {
    const old = written(from);
    for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + old.length))
      written(to).copy(copy, at);
  }
  return copy;
}

const inTwoBytes = (name: string) => Buffer.from(name, "utf16le").swap16();
