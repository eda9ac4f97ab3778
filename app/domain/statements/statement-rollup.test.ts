import fc from "fast-check";
import { expect, test } from "vitest";
import { standKinds } from "~/domain/positions/stand";
import { type RolledText, standCountsOn, standSteps } from "~/domain/positions/stand-rollup";
import { arbitraryDay } from "~/kernel/arbitrary-period";
import { localDate } from "~/kernel/local-date";
import { addedUp, publishedInYearOf, statementSteps, statementSummaryOn } from "./statement-rollup";

const statements: fc.Arbitrary<readonly RolledText[]> = fc.array(
  fc.record({
    publishedOn: arbitraryDay,
    stands: fc.array(
      fc.record({ kind: fc.constantFrom(...standKinds), withdrawnOn: fc.option(arbitraryDay) }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 5 },
);

test("the last step before a day tells what going through all statements tells", () => {
  fc.assert(
    fc.property(statements, arbitraryDay, (all, day) => {
      const step = statementSteps(all).findLast((one) => one.day <= day);
      const now = statementSummaryOn(day, all);
      if (step) expect(step.summary).toEqual(now);
      else expect(now).toEqual({ total: 0, lastPublishedOn: null, years: {} });
    }),
  );
});

test("what is summed up in parts tells what is summed up at once", () => {
  fc.assert(
    fc.property(statements, arbitraryDay, fc.nat(5), (all, day, cut) => {
      const parts = [all.slice(0, cut), all.slice(cut)].map((part) => statementSummaryOn(day, part));
      expect(addedUp(parts)).toEqual(statementSummaryOn(day, all));
    }),
  );
});

test("the last step of a statement before a day counts each party's answer of that day once", () => {
  fc.assert(
    fc.property(statements, arbitraryDay, (all, day) => {
      for (const statement of all) {
        const step = standSteps(statement).findLast((one) => one.day <= day);
        expect(step === undefined).toBe(day < statement.publishedOn);
        if (!step) continue;
        expect(step.stands).toEqual(standCountsOn(day, statement.stands));
        const answers = Object.values(step.stands);
        expect(answers.reduce((sum, count) => sum + count, 0)).toBe(statement.stands.length);
        const taken = statement.stands.filter(
          ({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn <= day,
        );
        expect(step.stands.withdrawn ?? 0).toBe(taken.length);
      }
    }),
  );
});

test("a withdrawal counts from its day, and a dissent that was taken back is no dissent", () => {
  const stands = [{ kind: "dissents" as const, withdrawnOn: localDate("2026-09-01") }];
  const all = [{ publishedOn: localDate("2026-05-28"), stands }];
  const of = (day: string) => publishedInYearOf(statementSummaryOn(localDate(day), all), localDate(day));
  expect(of("2026-08-31")).toEqual({ published: 1, withDissent: 1, withReservation: 0, withWithdrawal: 0 });
  expect(of("2026-09-01")).toEqual({ published: 1, withDissent: 0, withReservation: 0, withWithdrawal: 1 });
  expect(of("2027-01-01")).toMatchObject({ published: 0 });
  expect(publishedInYearOf(null, localDate("2026-01-01"))).toMatchObject({ published: 0 });
});
