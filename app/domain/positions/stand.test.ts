import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { councilOn } from "~/domain/parties/composition/composition";
import { snapshotOf } from "~/domain/parties/composition/composition-snapshot";
import { aHolding, anOrganisation, aSeat } from "~/domain/parties/party-builders";
import { textForStands } from "~/domain/statements/statement";
import { anOpenStatement, aStand } from "~/domain/statements/statement-builders";
import { faultsInSeries, nextStatementNumber } from "~/domain/statements/statement-numbering";
import type { Mandate } from "~/kernel/actor";
import { localDate } from "~/kernel/local-date";
import {
  currentStand,
  markOfStand,
  type Stand,
  standKinds,
  standKindsWithText,
  takeStand,
  withdrawStand,
} from "./stand";
import {
  countBehind,
  countStands,
  isSilent,
  seatedParties,
  standFinding,
  standsByParty,
  standsOfOthers,
} from "./stand-count";

const now = new Date("2026-10-20T08:00:00Z");
const statement = textForStands(anOpenStatement());
const fingerprint = statement.fingerprint ?? "";
const mandate: Mandate = {
  representationId: "r1",
  holdingId: "h1",
  organisationId: "a",
  partyName: "Fackförbund A",
};
const voice = { mandate, name: "Anna Exempel", role: "representative" as const };
const answer = { id: "s1", kind: "behind" as const, text: "", readFingerprint: fingerprint, readStand: "" };

describe("a stand", () => {
  test("names the party, the person, the role and the text it was given for", () => {
    expect(takeStand(statement, answer, voice, [], now)).toMatchObject({
      value: {
        organisationId: "a",
        partyName: "Fackförbund A",
        givenBy: "Anna Exempel",
        givenRole: "representative",
        fingerprint,
      },
    });
  });

  test.each(standKinds)("%s needs a text exactly when it says nothing without", (kind) => {
    const given = takeStand(statement, { ...answer, kind, text: " " }, voice, [], now);
    expect(given.ok).toBe(!standKindsWithText.includes(kind));
    expect(takeStand(statement, { ...answer, kind, text: "Därför att." }, voice, [], now).ok).toBe(true);
  });

  test("is refused when the text has changed since it was read, or is not open", () => {
    expect(
      takeStand(statement, { ...answer, readFingerprint: "0".repeat(64) }, voice, [], now),
    ).toMatchObject({ reason: "otherText" });
    expect(takeStand({ ...statement, isOpen: false }, answer, voice, [], now)).toMatchObject({
      reason: "notOpenForStands",
    });
  });

  test("can be given anew, but not the same twice", () => {
    const earlier = [aStand({ id: "s0", organisationId: "a", fingerprint })];
    const again = { ...answer, readStand: "s0" };
    expect(takeStand(statement, again, voice, earlier, now)).toMatchObject({ reason: "standUnchanged" });
    expect(takeStand(statement, { ...again, kind: "abstains" }, voice, earlier, now).ok).toBe(true);
  });

  test("is not given over an answer or a withdrawal of the party's that was not read", () => {
    const earlier = aStand({ id: "s0", organisationId: "a", fingerprint });
    const withdrawn = { ...earlier, withdrawnAt: now };
    const other = aStand({ id: "s1", organisationId: "b", fingerprint });
    const give = (stands: readonly Stand[], readStand: string) =>
      takeStand(statement, { ...answer, kind: "abstains", readStand }, voice, stands, now);
    const meanwhile = { reason: "answeredMeanwhile" };
    expect(give([earlier], "")).toMatchObject(meanwhile);
    expect(give([withdrawn], "")).toMatchObject(meanwhile);
    expect(give([withdrawn], markOfStand(earlier))).toMatchObject(meanwhile);
    expect(give([withdrawn], markOfStand(withdrawn)).ok).toBe(true);
    expect(give([other], "").ok).toBe(true);
  });

  test("is withdrawn once, with a reason, also by someone else of the party", () => {
    const stand = aStand({ id: "s0", organisationId: "a", fingerprint, givenBy: "Bo Exempel" });
    const withdrawn = withdrawStand(stand, "Ny styrelse.", { ...voice, role: "substitute" }, [stand], now);
    expect(withdrawn).toMatchObject({
      value: {
        givenBy: "Bo Exempel",
        withdrawnBy: "Anna Exempel",
        withdrawnRole: "substitute",
        withdrawnAt: now,
      },
    });
    expect(withdrawStand(stand, " ", voice, [stand], now)).toMatchObject({
      reason: "withdrawalReasonMissing",
    });
    expect(withdrawn.ok && withdrawStand(withdrawn.value, "Igen.", voice, [stand], now)).toMatchObject({
      reason: "alreadyWithdrawn",
    });
  });

  test("that the party has replaced can't be withdrawn in place of the one that counts", () => {
    const first = aStand({ id: "s1", organisationId: "a", fingerprint });
    const later = aStand({ id: "s2", organisationId: "a", fingerprint, kind: "abstains", givenAt: now });
    const stands = [first, later];
    expect(withdrawStand(first, "Nytt läge.", voice, stands, now)).toMatchObject({ reason: "standReplaced" });
    expect(withdrawStand(later, "Nytt läge.", voice, stands, now).ok).toBe(true);
  });

  test("is withdrawn on the word of someone at the party, who is named, when nobody speaks for it", () => {
    const stand = aStand({ id: "s0", organisationId: "a", fingerprint });
    const noted = { mandate: null, name: "Anna Exempel", role: "convenor" as const };
    expect(
      withdrawStand(stand, "Vi har lämnat rådet.", { ...noted, onWordOf: " Maria, vd " }, [stand], now),
    ).toMatchObject({
      value: {
        withdrawnBy: "Anna Exempel",
        withdrawnRole: "convenor",
        withdrawnOnWordOf: "Maria, vd",
        withdrawnRepresentationId: null,
      },
    });
    expect(
      withdrawStand(stand, "Vi har lämnat rådet.", { ...noted, onWordOf: " " }, [stand], now),
    ).toMatchObject({ reason: "authoriserMissing" });
  });

  test("that counts is the latest for the text; a withdrawn one does not bring the one before back", () => {
    const first = aStand({ id: "s1", organisationId: "a", fingerprint });
    const later = aStand({
      id: "s2",
      organisationId: "a",
      fingerprint,
      kind: "dissents",
      text: "Nej.",
      givenAt: now,
      withdrawnAt: now,
    });
    const otherText = aStand({ id: "s3", organisationId: "a", fingerprint: "f".repeat(64), givenAt: now });
    expect(currentStand([later, first, otherText], "a", fingerprint)?.id).toBe("s2");
    const [row] = standsByParty(
      [{ organisationId: "a", name: "A", perspective: "agencies" }],
      [later, first, otherText],
      { fingerprint, asked: [] },
    );
    expect(row).toMatchObject({ position: "withdrawn", current: { id: "s2" } });
    expect(row?.earlier.map(({ id }) => id)).toEqual(["s1", "s3"]);
  });
});

describe("the stands of the council", () => {
  const composition = councilOn(localDate("2026-10-22"), {
    seats: ["s1", "s2", "s3"]
      .map((id) => aSeat({ id, perspective: id === "s3" ? "education" : "employers" }))
      .concat(
        aSeat({ id: "s4", kind: "co-opted", purpose: "Omvärld", validTo: localDate("2027-01-01") }),
        aSeat({ id: "s5" }),
      ),
    organisations: ["a", "b", "c"].map((id) => anOrganisation({ id, name: id.toUpperCase() })),
    holdings: [
      aHolding({ id: "h1", seatId: "s1", organisationId: "b" }),
      aHolding({ id: "h2", seatId: "s2", organisationId: "a" }),
      aHolding({ id: "h3", seatId: "s3", organisationId: "a" }),
      aHolding({ id: "h4", seatId: "s4", organisationId: "c", validTo: localDate("2027-01-01") }),
    ],
    representations: [],
    people: [],
  });

  test("are asked of each party on an ordinary seat once, in order, also from the kept snapshot", () => {
    const parties = seatedParties(composition);
    expect(parties.map(({ organisationId }) => organisationId)).toEqual(["a", "b"]);
    expect(seatedParties(snapshotOf(composition))).toEqual(parties);
  });

  test("add up to the asked parties, and parties that have left stand apart", () => {
    const parties = seatedParties(composition);
    const anyStands = fc.array(
      fc.record({
        organisationId: fc.constantFrom("a", "b", "gone"),
        kind: fc.constantFrom(...standKinds),
        minute: fc.nat(9),
        isWithdrawn: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyStands, fc.subarray(["a", "b", "gone"]), (drawn, asked) => {
        const stands = drawn.map(
          ({ organisationId, kind, minute, isWithdrawn }, index): Stand =>
            aStand({
              id: `s${index}`,
              organisationId,
              kind,
              fingerprint,
              givenAt: new Date(now.getTime() + minute * 60_000),
              withdrawnAt: isWithdrawn ? now : null,
            }),
        );
        const rows = standsByParty(parties, stands, { fingerprint, asked });
        const { of, ...counts } = countStands(rows);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(parties.length);
        const outside = rows.filter(({ position }) => position === "not-asked");
        expect(of).toBe(parties.length - outside.length);
        expect(outside.map(({ organisationId }) => organisationId)).toEqual(
          rows
            .filter(
              ({ organisationId, current }) =>
                !current && asked.length > 0 && !asked.includes(organisationId),
            )
            .map(({ organisationId }) => organisationId),
        );
        expect(outside.some(isSilent)).toBe(false);
        const kept = rows.flatMap(({ current, earlier }) => [
          ...earlier,
          ...(current ? [current] : []),
        ]).length;
        expect(kept).toBe(stands.filter(({ organisationId }) => organisationId !== "gone").length);
        expect(standsOfOthers(parties, stands, fingerprint).length).toBe(
          stands.some((s) => s.organisationId === "gone") ? 1 : 0,
        );
      }),
    );
  });

  test("make a finding", () => {
    const count = (positions: Parameters<typeof countStands>[0][number]["position"][]) =>
      countStands(positions.map((position) => ({ position })));
    expect(standFinding(count([]))).toEqual({ kind: "nobody-asked" });
    expect(standFinding(count(["unanswered", "unanswered"]))).toEqual({ kind: "nobody-answered", of: 2 });
    expect(standFinding(count(["behind", "behind"]))).toEqual({ kind: "all-behind", of: 2 });
    expect(standFinding(count(["behind", "not-asked"]))).toMatchObject({
      behind: 1,
      of: 1,
      others: [{ position: "not-asked", count: 1 }],
    });
    expect(standFinding(count(["unanswered", "not-asked"]))).toEqual({ kind: "nobody-answered", of: 1 });
    expect(standFinding(count(["not-asked"]))).toEqual({ kind: "nobody-asked" });
    const mixed = count(["behind", "dissents", "behind-with-reservation", "behind"]);
    expect(standFinding(mixed)).toEqual({
      kind: "some-behind",
      behind: 2,
      of: 4,
      others: [
        { position: "behind-with-reservation", count: 1 },
        { position: "dissents", count: 1 },
      ],
    });
    expect(countBehind(mixed)).toBe(3);
  });
});

describe("the numbers of a council's statements", () => {
  test("start at 1 each year and have no gaps", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-05-28", "2026-12-31", "2027-01-01"].map(localDate);
    const last = new Map<number, number>();
    const numbers = days.map((day) => {
      const number = nextStatementNumber(day, last.get(Number(day.slice(0, 4))) ?? 0);
      last.set(number.year, number.seq);
      return number;
    });
    expect(numbers.map(({ year, seq }) => `${year}:${seq}`)).toEqual([
      "2025:1",
      "2026:1",
      "2026:2",
      "2026:3",
      "2027:1",
    ]);
    expect(faultsInSeries(numbers)).toEqual([]);
  });

  test("that are missing or taken twice are found", () => {
    const series = [1, 2, 2, 5].map((seq) => ({ year: 2026, seq }));
    expect(faultsInSeries(series).map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(faultsInSeries([{ year: 2026, seq: 2 }])).toEqual([{ year: 2026, seq: 1 }]);
  });
});
