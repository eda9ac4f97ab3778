import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

let spies: MockInstance[] = [];

/** A warning or an error on the console fails the test that wrote it. */
beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const said = spies.flatMap(({ mock }) => mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(said, "the console was written to").toEqual([]);
});
