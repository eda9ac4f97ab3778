import { afterEach, beforeEach, expect, vi } from "vitest";

/** A warning or an error on the console fails the test, unless the test has declared it with `vi.spyOn` itself. */
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  for (const say of [console.error, console.warn]) {
    if (vi.isMockFunction(say)) expect(say.mock.calls, "the console was written to").toEqual([]);
  }
  vi.restoreAllMocks();
});
