import { describe, expect, test } from "vitest";
import { localDate } from "~/kernel/local-date";
import {
  adopt,
  changeText,
  freeze,
  moveDeadline,
  numberOf,
  publish,
  type Statement,
  statementStages,
  withdrawDraft,
} from "./statement";
import { anOpenStatement, aStatement } from "./statement-builders";
import { fingerprintOfStatement } from "./text/statement-canonical";

const now = new Date("2026-10-21T09:00:00Z");
const today = localDate("2026-10-21");
const adoption = { decision: "Rådsmöte 21 oktober 2026", adoptedOn: today };
const value = (outcome: { ok: boolean; value?: unknown }) => (outcome as { value: Statement }).value;

describe("a statement", () => {
  test("goes from draft to published, and carries the day's composition and its number", () => {
    const frozen = value(freeze(aStatement(), localDate("2026-11-01"), ["p1"], now));
    expect(frozen).toMatchObject({
      stage: "open-for-stands",
      frozenAt: now,
      asked: ["p1"],
      fingerprint: fingerprintOfStatement(frozen),
    });
    const adopted = value(adopt(frozen, adoption, 1, today));
    expect(adopted).toMatchObject({ stage: "adopted", decision: "Rådsmöte 21 oktober 2026" });
    const published = value(publish(adopted, { year: 2026, seq: 3 }, 1, new Date("2026-10-21T22:30:00Z")));
    expect(published).toMatchObject({ stage: "published", compositionOn: "2026-10-22" });
    expect(numberOf(published)).toEqual({ year: 2026, seq: 3 });
    expect(numberOf(frozen)).toBeNull();
  });

  test.each(statementStages)(
    "in stage %s is frozen, adopted, published and put away only in its turn",
    (stage) => {
      const statement = anOpenStatement({ stage });
      expect(freeze(statement, null, ["p1"], now).ok).toBe(stage === "draft");
      expect(adopt(statement, adoption, 1, today).ok).toBe(stage === "open-for-stands");
      expect(publish(statement, { year: 2026, seq: 1 }, 1, now).ok).toBe(stage === "adopted");
      expect(publish(statement, { year: 2026, seq: 1 }, 0, now).ok).toBe(false);
      expect(withdrawDraft(statement).ok).toBe(stage === "draft" || stage === "open-for-stands");
      expect(moveDeadline(statement, today, today).ok).toBe(stage === "open-for-stands");
    },
  );

  test("can't be frozen without a text or with a last day that has passed", () => {
    expect(freeze(aStatement({ body: " \n" }), null, ["p1"], now)).toMatchObject({ reason: "textMissing" });
    expect(freeze(aStatement({ title: "" }), null, ["p1"], now)).toMatchObject({ reason: "titleMissing" });
    expect(freeze(aStatement(), localDate("2026-10-20"), ["p1"], now)).toMatchObject({
      reason: "deadlinePassed",
    });
    expect(freeze(aStatement(), today, ["p1"], now).ok).toBe(true);
  });

  test("is adopted by a named decision, between freezing and today, with someone behind it", () => {
    const open = anOpenStatement();
    const on = (day: string) => ({ ...adoption, adoptedOn: localDate(day) });
    expect(adopt(open, { ...adoption, decision: " " }, 1, today)).toMatchObject({
      reason: "decisionMissing",
    });
    expect(adopt(open, on("2026-10-22"), 1, today)).toMatchObject({ reason: "adoptedInFuture" });
    expect(adopt(open, on("2026-10-07"), 1, today)).toMatchObject({ reason: "adoptedBeforeFrozen" });
    expect(adopt(open, on("2026-10-08"), 1, today).ok).toBe(true);
    expect(adopt(open, adoption, 0, today)).toMatchObject({ reason: "nobodyBehind" });
  });
});

describe("a change of text", () => {
  const other = { title: "Fler LIA-platser", body: "Vi behöver många fler platser.", addressees: "" };

  test("of a draft makes a new revision and nothing more", () => {
    expect(changeText(aStatement(), other, ["p1"], now)).toMatchObject({
      value: {
        isNewText: true,
        isReopened: false,
        statement: { stage: "draft", revisionNo: 2, fingerprint: null },
      },
    });
  });

  test.each(["open-for-stands", "adopted"] as const)(
    "when %s opens it for stands again under a new fingerprint",
    (stage) => {
      const before = anOpenStatement({ stage, adoptedOn: today, decision: "Möte" });
      const changed = changeText(before, other, ["p1"], now);
      expect(changed).toMatchObject({
        value: {
          isReopened: true,
          statement: {
            stage: "open-for-stands",
            revisionNo: 2,
            frozenAt: now,
            asked: ["p1"],
            adoptedOn: null,
            decision: null,
          },
        },
      });
      expect(changed.ok && changed.value.statement.fingerprint).not.toBe(before.fingerprint);
    },
  );

  test("of spaces alone is no new text", () => {
    const before = anOpenStatement();
    const same = { title: ` ${before.title}`, body: `${before.body}\r\n`, addressees: before.addressees };
    expect(changeText(before, same, ["p1"], now)).toEqual({
      ok: true,
      value: { statement: before, isNewText: false, isReopened: false },
    });
  });

  test("is refused once published or put away", () => {
    expect(changeText(anOpenStatement({ stage: "published" }), other, ["p1"], now)).toMatchObject({
      reason: "publishedIsFinal",
    });
    expect(changeText(aStatement({ stage: "withdrawn-draft" }), other, ["p1"], now)).toMatchObject({
      reason: "withdrawnIsFinal",
    });
    expect(changeText(aStatement(), { ...other, title: " " }, ["p1"], now)).toMatchObject({
      reason: "titleMissing",
    });
  });
});
