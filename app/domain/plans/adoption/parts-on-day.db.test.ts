import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../../tests/support/authorities";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { partsOn } from "./part-version";
import { partsOnDay } from "./parts-on-day.server";

const scratch = scratchDatabase(undefined, "samsyn_example");
const reader = () => councilAuthority<"plan:read">(scratch.platform, "skaraborg");
let plan: string;
let draft: string;

beforeAll(async () => {
  const planIn = async (stage: string) => {
    const [row] = await scratch.root`
      select id from plan where council_id = 'skaraborg' and stage = ${stage} order by id limit 1`;
    return row?.id as string;
  };
  [plan, draft] = [await planIn("adopted"), await planIn("draft")];
});

interface Row {
  lineageId: string;
  number: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}
const put = (rows: readonly Row[], part = "measure") => scratch.root`
  insert into part_version (council_id, id, plan_id, part, lineage_id, number, content, valid_from, valid_to)
  select 'skaraborg', gen_random_uuid(), ${plan}, ${part}, (one ->> 'lineageId')::uuid, one ->> 'number', '{}',
         (one ->> 'validFrom')::date, (one ->> 'validTo')::date
  from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) one`;
const first = localDate("2030-01-01");

/** A part's texts one after another, each for some days; the part may end. */
const course = fc.record({
  start: fc.nat(20),
  lengths: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 }),
  ends: fc.boolean(),
});

describe("the text of a plan's parts as of a day", () => {
  it("is the same to the database and to the program", async () => {
    const courses = fc.sample(course, { numRuns: 60, seed: 20_261_201 });
    const rows = courses.flatMap(({ start, lengths, ends }, index) => {
      const lineageId = newId();
      let from = addDays(first, start);
      return lengths.map((length, at): Row => {
        const [validFrom, to] = [from, addDays(from, length)];
        from = to;
        const validTo = at === lengths.length - 1 && !ends ? null : to;
        return { lineageId, number: `99.${index}`, validFrom, validTo };
      });
    });
    await put(rows);
    const mine = new Set(rows.map(({ lineageId }) => lineageId));
    for (let on = first; on < addDays(first, 70); on = addDays(on, 3)) {
      const found = (await partsOnDay(reader(), plan, on)).filter(({ lineageId }) => mine.has(lineageId));
      const told = (all: readonly Pick<Row, "lineageId" | "validFrom">[]) =>
        all.map(({ lineageId, validFrom }) => `${lineageId} ${validFrom}`).sort();
      expect(told(found)).toEqual(told(partsOn(rows, on)));
    }
  });

  it("never has two texts of one part on a day, and no number of another part's, not even of one that has ended", async () => {
    const row: Row = { lineageId: newId(), number: "98.1", validFrom: first, validTo: addDays(first, 10) };
    await put([row]);
    const over = { ...row, validFrom: addDays(first, 9), validTo: null };
    await expect(put([over])).rejects.toMatchObject({ code: "23P01" });
    const later = { ...row, validFrom: addDays(first, 10), validTo: null };
    await expect(put([{ ...later, lineageId: newId() }])).rejects.toMatchObject({ code: "23P01" });
    await put([{ ...later, number: "98.2" }]);
    await expect(put([{ ...row, lineageId: newId() }])).rejects.toMatchObject({ code: "23P01" });
  });

  it("is final, but can be ended once", async () => {
    const row: Row = { lineageId: newId(), number: "97.1", validFrom: first, validTo: null };
    await put([row]);
    const own = scratch.root`lineage_id = ${row.lineageId}`;
    const refused = { code: "23001" };
    await expect(
      scratch.root`update part_version set content = '{"a": 1}' where ${own}`,
    ).rejects.toMatchObject(refused);
    await scratch.root`update part_version set valid_to = ${addDays(first, 3)} where ${own}`;
    await expect(scratch.root`update part_version set valid_to = null where ${own}`).rejects.toMatchObject(
      refused,
    );
    await expect(scratch.root`delete from part_version where ${own}`).rejects.toMatchObject(refused);
  });

  it("is the public's to read of an adopted plan; a draft has none", async () => {
    const today = reader().today;
    const shown = await partsOnDay(counterAuthority(scratch.platform, "skaraborg"), plan, today);
    expect(shown).toEqual(await partsOnDay(reader(), plan, today));
    expect(shown.length).toBeGreaterThan(10);
    expect(await partsOnDay(reader(), draft, today)).toEqual([]);
  });
});
