import { describe, expect, it } from "vitest";
import { takeTurns } from "./take-turns";

/** Runs that end when they are told to, and the order in which they began. */
function workshop(inTurn: ReturnType<typeof takeTurns>) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (whose: string, what: string) =>
    inTurn(whose, () => {
      begun.push(what);
      return new Promise<string>((resolve) => ends.set(what, () => resolve(what)));
    });
  return { ask, begun, end: (what: string) => ends.get(what)?.() };
}

const each = { running: 2, waiting: 3, waitingOfOne: 3 };

describe("taking turns", () => {
  it("lets so many run, so many wait in order, and turns away the others", async () => {
    const { ask, begun, end } = workshop(takeTurns(each));
    const asked = ["1", "2", "3", "4", "5", "6"].map((number) => ask(`council ${number}`, number));
    expect(await asked[5]).toBeNull();
    expect(begun).toEqual(["1", "2"]);
    for (const [at, number] of ["1", "2", "3", "4", "5"].entries()) {
      end(number);
      expect(await asked[at]).toBe(number);
    }
    expect(begun).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("lets one of each run and a few wait, so that nobody keeps the others out", async () => {
    const { ask, begun, end } = workshop(takeTurns({ running: 2, waiting: 6, waitingOfOne: 2 }));
    const own = ["a1", "a2", "a3", "a4"].map((what) => ask("a", what));
    expect(await own[3]).toBeNull();
    const other = ask("b", "b1");
    const third = ask("c", "c1");
    expect(begun).toEqual(["a1", "b1"]);
    end("b1");
    expect(await other).toBe("b1");
    expect(begun).toEqual(["a1", "b1", "c1"]);
    end("a1");
    expect(await own[0]).toBe("a1");
    expect(begun).toEqual(["a1", "b1", "c1", "a2"]);
    end("c1");
    end("a2");
    expect([await third, await own[1]]).toEqual(["c1", "a2"]);
    end("a3");
    expect(await own[2]).toBe("a3");
  });

  it("gives the place of one that fails to the next", async () => {
    const inTurn = takeTurns({ running: 1, waiting: 1, waitingOfOne: 1 });
    const failing = inTurn("a", () => Promise.reject(new Error("broken")));
    const next = inTurn("a", () => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("done");
    expect(await inTurn("a", () => Promise.resolve("again"))).toBe("again");
  });
});
