import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { readInReference } from "./read-in-reference";

const scratch = scratchDatabase();

const counts = async () => {
  const [row] = await scratch.root`
    select (select count(*)::int from municipality) as municipalities,
           (select count(*)::int from ssyk_occupation where version = '2012') as occupations,
           (select count(*)::int from sni_industry where version = '2025') as industries,
           (select count(*)::int from category) as categories,
           (select count(*)::int from strategy_node where strategy_id = 'rus2030') as nodes`;
  return { ...row };
};

describe("reading in the reference data", () => {
  it("fills every table, and a second time changes nothing", async () => {
    const whole = { municipalities: 51, occupations: 633, industries: 109, categories: 12, nodes: 8 };
    expect(await counts()).toEqual(whole);
    await readInReference(scratch.root);
    expect(await counts()).toEqual(whole);
  });

  it("keeps the hierarchy of the classifications whole", async () => {
    const orphans = await scratch.root`
      select code from ssyk_occupation child where parent is not null
        and not exists (select 1 from ssyk_occupation up where up.version = child.version and up.code = child.parent)
      union all
      select code from sni_industry child where parent is not null
        and not exists (select 1 from sni_industry up where up.version = child.version and up.code = child.parent)`;
    expect([...orphans]).toEqual([]);
  });

  it("has the four priorities and the four concerted efforts in order", async () => {
    const nodes = await scratch.root`
      select kind, name_sv from strategy_node where strategy_id = 'rus2030' order by position`;
    expect(nodes.map((node) => `${node.kind}: ${node.name_sv}`)).toEqual([
      "priority: Bygga kompetens",
      "priority: Stärka innovationskraften",
      "priority: Knyta samman Västra Götaland",
      "priority: Öka inkluderingen",
      "concerted-effort: Digitalisering",
      "concerted-effort: Elektrifiering",
      "concerted-effort: Cirkulära affärsmodeller",
      "concerted-effort: Fullföljda studier",
    ]);
  });

  it("mends a row that differs and leaves one that it doesn't know", async () => {
    await scratch.root`update category set name_sv = 'Fel' where code = 'digitalisation'`;
    await scratch.root`insert into category (code, position, name_sv, name_en) values ('old', 99, 'Gammal', 'Old')`;
    await readInReference(scratch.root);
    const names = await scratch.root`
      select name_sv from category where code in ('digitalisation', 'old') order by position`;
    expect(names.map((row) => row.name_sv)).toEqual(["Digitalisering", "Gammal"]);
  });
});
