import { describe, expect, it } from "vitest";
import { readAskedHead } from "./asked-head";

const hash = "ab".repeat(32);
const read = (query: Record<string, string>) => readAskedHead(new URLSearchParams(query));

describe("the end of a chain that an operator asks about", () => {
  it("is read as a letter writes it", () => {
    const grouped = hash.replace(/(.{4})/g, "$1 ").toUpperCase();
    expect(read({ kedja: "boras", post: " 1 812 ", summa: grouped })).toEqual({
      scope: "boras",
      seq: 1812,
      hash,
    });
  });

  it("is not asked about on an address without one", () => expect(read({})).toBeNull());

  it.each([
    { kedja: "", post: "1", summa: hash },
    { kedja: "boras", post: "0", summa: hash },
    { kedja: "boras", post: "-1", summa: hash },
    { kedja: "boras", post: "1.5", summa: hash },
    { kedja: "boras", post: "9".repeat(16), summa: hash },
    { kedja: "boras", post: "1", summa: hash.slice(1) },
    { kedja: "boras", post: "1", summa: `${hash}0` },
    { kedja: "boras", post: "1", summa: "" },
  ])("is said to be wrong: %o", (query) => expect(read(query)).toBe("wrong"));
});
