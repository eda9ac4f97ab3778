import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordChanges } from "./word-changes";

const words = (lines: ReturnType<typeof wordChanges>, kinds: string[]) =>
  lines
    .flat()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "");
const split = (text: string) => text.split(/\s+/).filter((word) => word !== "");

describe("the words that changed between two texts", () => {
  it("are struck and added where they stand", () => {
    expect(wordChanges("Vi behöver fler platser.\n", "Vi behöver många platser.\n")).toEqual([
      [
        { kind: "same", text: "Vi behöver " },
        { kind: "struck", text: "fler" },
        { kind: "added", text: "många" },
        { kind: "same", text: " platser." },
      ],
    ]);
  });

  it("are none in the first text", () => {
    expect(wordChanges(null, "Rubrik\n\nText\n")).toEqual([
      [{ kind: "same", text: "Rubrik" }],
      [{ kind: "same", text: "Text" }],
    ]);
  });

  it("lead from the one text to the other, whatever they are", () => {
    const line = fc.array(fc.constantFrom("vi", "behöver", "fler", "platser", "nu"), { maxLength: 6 });
    const text = fc
      .array(line, { maxLength: 5 })
      .map((lines) => lines.map((each) => each.join(" ")).join("\n\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = wordChanges(before, after);
        expect(words(lines, ["same", "added"]).join("")).toEqual(split(after).join(""));
        expect(words(lines, ["same", "struck"]).join("")).toEqual(split(before).join(""));
      }),
    );
  });

  it("are lines where little of the text stands, and all where nothing does, in texts of any length", () => {
    const words = (count: number, first: number) =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(first + ((at * 7) % 13))).join(" ");
    const [old, young] = [words(10_000, 97), words(10_000, 110)];
    expect(wordChanges(`Rubrik\n\n${old}\n`, `Rubrik\n\n${young}\n`)).toEqual([
      [{ kind: "same", text: "Rubrik" }],
      [
        { kind: "struck", text: `${old} ` },
        { kind: "added", text: young },
      ],
    ]);
    const lines = (text: string) => `${text.replaceAll(" ", "\n")}\n`;
    const changed = wordChanges(lines(old), lines(young));
    expect(changed.flat().filter(({ kind }) => kind === "same")).toEqual([]);
    expect(changed).toHaveLength(10_000);
  });
});
