import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { blank, keysOf, keysWhere, type WrittenFields } from "~/kernel/written-fields";
import { tables } from "~/platform/database/tables";
import { resources } from "~/platform/i18n/resources";
import { areaFields, goalFields, measureFields } from "./part-fields";
import { contentOf, markOfDraft } from "./plan-content";
import { areaForm, goalForm, measureForm } from "./plan-forms";
import type { PlanParts } from "./plan-parts";

const period = { periodFrom: localDate("2027-01-01"), periodTo: localDate("2028-01-01") };
const plan = { title: "Handlingsplan 2027", ...period };
const id = "00000000-0000-7000-8000-000000000001";

/** A text of its own in each field. */
const texts = <F extends WrittenFields>(noun: string, fields: F) =>
  Object.fromEntries(keysOf(fields).map((key) => [key, `${noun} ${key}`])) as Record<
    keyof F & string,
    string
  >;
const part = { planId: "p", position: 1, version: 1, ...period };
const areas = [
  { ...part, id: "a", lineageId: "la", strategyNodes: [], categories: [], ...texts("area", areaFields) },
];
const goals = [{ ...part, id: "g", areaId: "a", lineageId: "lg", ...texts("goal", goalFields) }];
const measures = [
  {
    ...{ ...part, id: "m", areaId: "a", goalId: null, lineageId: "lm", number: null },
    ...{ responsibleHoldingId: null, contributorHoldingIds: [] },
    ...texts("measure", measureFields),
  },
];
const parts: PlanParts = { areas, goals, measures };
const content = contentOf(plan, parts, String).areas[0];

const nouns = [
  {
    ...{
      noun: "area",
      table: "priority_area",
      words: "areaForm" as const,
      fields: areaFields as WrittenFields,
    },
    ...{ form: areaForm, pointsAt: {}, frozen: content, in: "areas" as const },
  },
  {
    ...{ noun: "goal", table: "goal", words: "goalForm" as const, fields: goalFields as WrittenFields },
    ...{ form: goalForm, pointsAt: { areaId: id }, frozen: content?.goals[0], in: "goals" as const },
  },
  {
    ...{
      noun: "measure",
      table: "measure",
      words: "measureForm" as const,
      fields: measureFields as WrittenFields,
    },
    ...{ form: measureForm, frozen: content?.measures[0], in: "measures" as const },
    pointsAt: { areaId: id, from: "2027-01-01", lastDay: "2027-12-31" },
  },
] as const;

describe.each(nouns)("each field that is written on the $noun", ({ noun, fields, ...the }) => {
  const written = texts(noun, fields);

  it("is read from its form, at most as long as the list says", () => {
    expect(the.form.parse({ ...the.pointsAt, ...written })).toMatchObject(written);
    for (const key of keysOf(fields)) {
      const long = "x".repeat((fields[key]?.length ?? 0) + 1);
      const read = the.form.safeParse({ ...the.pointsAt, ...written, [key]: long });
      expect(read.error?.issues, key).toMatchObject([{ path: [key], message: "reasons.textTooLong" }]);
    }
  });

  it("may be left empty only where the list gives no reason against it", () => {
    const read = the.form.safeParse({ ...the.pointsAt, ...blank(fields) });
    const missing = keysOf(fields).filter((key) => fields[key]?.missing);
    expect((read.error?.issues ?? []).map(({ path }) => path[0])).toEqual(missing);
  });

  it("is classified as the list says, and what isn't the public's stays out of the adopted text", () => {
    const columns = (tables[the.table]?.columns.public ?? "").split(" ");
    const isPublic = keysWhere(fields, { public: true }) as readonly string[];
    for (const key of keysOf(fields)) {
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(columns.includes(column), key).toBe(isPublic.includes(key));
    }
    expect(isPublic).toEqual(expect.arrayContaining([...keysWhere(fields, { frozen: true })]));
  });

  it("stands in the adopted text where it is frozen, and nowhere in it else", () => {
    const frozen = keysWhere(fields, { frozen: true }) as readonly string[];
    for (const key of keysOf(fields))
      expect(JSON.stringify(the.frozen).includes(`"${noun} ${key}"`), key).toBe(frozen.includes(key));
  });

  it("gives the draft another mark when it is changed", () => {
    for (const key of keysOf(fields)) {
      const changed = { ...parts, [the.in]: [{ ...parts[the.in][0], [key]: "ändrat" }] };
      expect(markOfDraft(plan, changed), key).not.toBe(markOfDraft(plan, parts));
    }
  });

  it.each(["sv", "en"] as const)("has a label in %s, and a hint where the list says so", (language) => {
    const words: Record<string, string> = resources[language].plans[the.words];
    for (const key of keysOf(fields)) {
      expect(words[key], key).toEqual(expect.any(String));
      expect(`${key}Hint` in words, key).toBe(fields[key]?.hint);
    }
  });
});
