/** A colour as `#RRGGBB`. */
export type HexColour = `#${string}`;

export function isHexColour(text: string): text is HexColour {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Contrast ratio of two colours, 1 to 21, by the formula of WCAG 2.2. */
export function contrastRatio(a: HexColour, b: HexColour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: HexColour): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
