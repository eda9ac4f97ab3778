import { expect, it } from "vitest";
import { takeTurns } from "./take-turns";

it("lets so many run, so many wait in order, and turns away the others", async () => {
  const inTurn = takeTurns(2, 3);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const run = (number: number) =>
    inTurn(() => {
      begun.push(number);
      return new Promise<number>((resolve) => ends.push(() => resolve(number)));
    });
  const asked = [1, 2, 3, 4, 5, 6].map(run);
  expect(await asked[5]).toBeNull();
  expect(begun).toEqual([1, 2]);
  for (const number of [1, 2, 3, 4, 5]) {
    ends.shift()?.();
    expect(await asked[number - 1]).toBe(number);
  }
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

it("gives the place of one that fails to the next", async () => {
  const inTurn = takeTurns(1, 1);
  const failing = inTurn(() => Promise.reject(new Error("broken")));
  const next = inTurn(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
  expect(await inTurn(() => Promise.resolve("again"))).toBe("again");
});
