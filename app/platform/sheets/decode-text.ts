/** The letters of the bytes 80–9F in Windows-1252; the five without any become the sign for what can't be read. */
const windowsLetters = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** Bytes that no text holds: control characters other than tab, line ends, vertical tab and form feed. */
const isControl = (byte: number) => byte < 0x20 && (byte < 0x09 || byte > 0x0d);

/**
 * Text in UTF-8 or UTF-16 with or without its mark, else in Windows-1252; null for what is not text. Windows-1252 has
 * a table of its own here, since Node 20 reads the bytes 80–9F as control characters.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeExactly(bytes, wide);
  if (bytes.some(isControl)) return null;
  return decodeExactly(bytes, "utf-8") ?? decodeWindows(bytes);
}

type WideEncoding = "utf-16le" | "utf-16be";

/** UTF-16 by its mark, or by the empty halves of its plain letters. */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const halves: [even: number, odd: number] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) halves[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = halves;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < bytes.length / 4 || Math.min(even, odd) > 0)
    return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The text without its mark, or null when the bytes are not of that encoding or hold what is no text. */
function decodeExactly(bytes: Uint8Array, encoding: "utf-8" | WideEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
    return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (sign) => windowsLetters[sign.charCodeAt(0) - 0x80] ?? "\uFFFD");
}
