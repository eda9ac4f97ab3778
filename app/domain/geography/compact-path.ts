/** Receives a line as d3-geo draws it and writes SVG path data with relative steps, one decimal, and no needless characters. */
export class CompactPath {
  #data = "";
  #at: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];

  moveTo(x: number, y: number): void {
    this.#step("m", x, y);
  }

  lineTo(x: number, y: number): void {
    this.#step("l", x, y);
  }

  closePath(): void {
    this.#data += "z";
    this.#at = this.#start;
  }

  /** Points are drawn as circles by d3-geo; a map of areas has none. */
  arc(): void {
    throw new Error("A map of areas has no points");
  }

  toString(): string {
    return this.#data;
  }

  /** Positions are whole tenths, so that steps add up and borders of neighbours coincide. Steps after `m` are lines. */
  #step(command: "m" | "l", x: number, y: number): void {
    const to: readonly [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    const [dx, dy] = [to[0] - this.#at[0], to[1] - this.#at[1]];
    if (command === "l" && dx === 0 && dy === 0) return;
    if (command === "m") this.#start = to;
    this.#at = to;
    const gap = command === "m" ? "m" : dx < 0 ? "" : " ";
    this.#data += `${gap}${tenths(dx)}${dy < 0 ? "" : " "}${tenths(dy)}`;
  }
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}
