import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");

/** A stand copied onto another text, past every program. */
const onto = (subjectKind: string, subjectId: string) => scratch.root`
  insert into stand select copy.* from (select * from stand where council_id = 'skaraborg' limit 1) s,
    jsonb_populate_record(null::stand, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(), 'subject_kind', ${subjectKind}::text,
      'subject_id', ${subjectId}::text)) copy
  returning statement_id as "statementId"`;
const textIn = async (council: string) => {
  const [row] =
    await scratch.root`select id from statement where council_id = ${council} order by id limit 1`;
  return row?.id as string;
};

describe("a stand", () => {
  it("is on a text of its own council, and on none of another council or kind", async () => {
    const own = await textIn("skaraborg");
    expect(await onto("statement", own)).toMatchObject([{ statementId: own }]);
    await expect(onto("statement", await textIn("goteborg"))).rejects.toMatchObject({ code: "23503" });
    await expect(onto("area", own)).rejects.toMatchObject({ code: "23514" });
  });
});
