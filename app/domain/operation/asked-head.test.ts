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
    [["scope"], { kedja: "", post: "1", summa: hash }],
    [["seq"], { kedja: "boras", post: "0", summa: hash }],
    [["seq"], { kedja: "boras", post: "-1", summa: hash }],
    [["seq"], { kedja: "boras", post: "1.5", summa: hash }],
    [["seq"], { kedja: "boras", post: "9".repeat(16), summa: hash }],
    [["hash"], { kedja: "boras", post: "1", summa: hash.slice(1) }],
    [["hash"], { kedja: "boras", post: "1", summa: `${hash}0` }],
    [["hash"], { kedja: "boras", post: "1", summa: "" }],
    [["seq", "hash"], { kedja: "boras" }],
    [["scope", "seq", "hash"], { kedja: "", post: "x", summa: "y" }],
  ])("has %j told to be wrong: %o", (wrong, query) =>
    expect(read(query as Record<string, string>)).toEqual({ wrong }),
  );
});
