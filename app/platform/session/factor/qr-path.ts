import QRCode from "qrcode-svg";

/** The dark squares of a QR code as one SVG path in a grid of `size` squares, quiet zone of four included. */
export function qrPath(content: string): { path: string; size: number } {
  const { modules } = new QRCode({ content, ecl: "M" }).qrcode;
  const margin = 4;
  const squares = modules.flatMap((column, x) =>
    column.flatMap((dark, y) => (dark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  return { path: squares.join(""), size: modules.length + 2 * margin };
}
