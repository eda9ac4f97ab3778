import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

/**
 * Collects the text of a cell or a shared string from its elements: its own text and its runs, without what is said about
 * pronunciation.
 */
export class CellText {
  #text = "";
  #takes = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic += 1;
    this.#takes = (name === "t" || name === "v") && this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic -= 1;
    this.#takes = false;
  }

  add(text: string): void {
    if (!this.#takes) return;
    this.#text += text;
    if (this.#text.length > sheetLimits.cellCharacters) throw new Unreadable("fileTooHeavy");
  }

  /** The text so far, after which the next one begins. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}

/** Signs that a workbook writes as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
