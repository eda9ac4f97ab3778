import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureStates } from "./measure-state";
import { confirmUnchanged, latestReport, reportState, type StatusReport } from "./status-report";

const said: Omit<StatusReport, "kind"> = {
  state: "on-track",
  progress: 40,
  note: " ok ",
  hindrance: "Pengar",
  helpNeeded: "Regionen",
};

describe("a report", () => {
  test.each(measureStates)(
    "of %s keeps hindrance and help only when hindered, and needs them then",
    (state) => {
      const isHindered = state === "hindered";
      expect(reportState({ ...said, state })).toMatchObject({
        value: {
          kind: "changed",
          note: "ok",
          hindrance: isHindered ? "Pengar" : "",
          helpNeeded: isHindered ? "Regionen" : "",
        },
      });
      expect(reportState({ ...said, state, hindrance: " " }).ok).toBe(!isHindered);
      expect(reportState({ ...said, state, helpNeeded: " " }).ok).toBe(!isHindered);
    },
  );

  test("has whole per cents from 0 to 100, or none", () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.integer({ min: -20, max: 120 }), fc.double())), (progress) => {
        const isRight = progress === null || (Number.isInteger(progress) && progress >= 0 && progress <= 100);
        expect(reportState({ ...said, progress }).ok).toBe(isRight);
      }),
    );
  });

  test("that nothing has changed repeats the state, the progress and the hindrance", () => {
    const last = { ...said, kind: "changed", state: "hindered" } as const;
    expect(confirmUnchanged(last)).toEqual({ ...last, kind: "confirmed-unchanged", note: "" });
    expect(confirmUnchanged(null)).toMatchObject({
      kind: "confirmed-unchanged",
      state: "not-started",
      progress: null,
    });
  });
});

describe("the last report", () => {
  const drawn = fc
    .array(fc.record({ minute: fc.nat(6), id: fc.uuid() }), { maxLength: 8 })
    .map((draws) =>
      draws.map(({ minute, id }) => ({ id, reportedAt: new Date(Date.UTC(2026, 5, 18, 8, minute)) })),
    );

  test("up to a moment is the one that no other comes after, whatever order they are read in", () => {
    fc.assert(
      fc.property(drawn, fc.nat(7), (reports, minute) => {
        const until = new Date(Date.UTC(2026, 5, 18, 8, minute));
        const latest = latestReport(reports, until);
        expect(latestReport([...reports].reverse(), until)).toEqual(latest);
        const known = reports.filter(({ reportedAt }) => reportedAt <= until);
        expect(latest === null).toBe(known.length === 0);
        for (const { reportedAt, id } of known) {
          const difference = reportedAt.getTime() - (latest?.reportedAt.getTime() ?? 0);
          expect(difference < 0 || (difference === 0 && id <= (latest?.id ?? ""))).toBe(true);
        }
      }),
    );
  });
});
