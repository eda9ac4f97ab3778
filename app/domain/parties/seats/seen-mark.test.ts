import { describe, expect, it } from "vitest";
import { seenMark } from "./seen-mark";

const [one, two] = [
  { id: "a", version: 1 },
  { id: "b", version: 2 },
];

describe("the mark of what was read", () => {
  it("stays while nothing has changed, in whatever order it is read", () => {
    expect(seenMark([one, two])).toBe(seenMark([{ ...two }, { ...one }]));
  });

  it.each([
    ["come", [one, two, { id: "c", version: 1 }]],
    ["gone", [one]],
    ["been saved", [one, { ...two, version: 3 }]],
    ["been put in another's place", [one, { id: "c", version: 2 }]],
  ])("changes when a row has %s", (_, rows) => {
    expect(seenMark(rows)).not.toBe(seenMark([one, two]));
  });
});
