import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Column, DataTable } from "~/ui/table/data-table";

type Row = { name: string; count: number };
const rows: Row[] = [
  { name: "Alfa", count: 1 },
  { name: "Beta", count: 2 },
];
const columns: Column<Row>[] = [
  { key: "name", heading: "Namn", cell: (row) => row.name },
  { key: "count", heading: "Antal åtgärder", label: "Antal", align: "right", cell: (row) => row.count },
];
const table = (
  <DataTable
    caption="Åtgärder"
    columns={columns}
    groups={[{ key: "g", heading: "Grupp", note: "Mål", rows }]}
    rowKey={(row) => row.name}
    isSelected={(row) => row.name === "Beta"}
    below={(row) => row.name === "Beta" && "Hinder"}
  />
);

describe("a table", () => {
  const html = renderToStaticMarkup(table);

  it("is still a table for assistive technology when its rows are stacked", () => {
    for (const [element, role] of [
      ["table", "table"],
      ["thead", "rowgroup"],
      ["tbody", "rowgroup"],
      ["tr", "row"],
      ["td", "cell"],
    ]) {
      for (const tag of html.match(new RegExp(`<${element}[ >][^>]*`, "g")) ?? []) {
        expect(tag).toContain(`role="${role}"`);
      }
    }
    for (const tag of html.match(/<th [^>]*/g) ?? []) expect(tag).toMatch(/role="(columnheader|rowheader)"/);
  });

  it("names itself", () => {
    expect(html).toContain("<caption>Åtgärder</caption>");
  });

  it("has one row header per row and a scope on every header", () => {
    expect(html.match(/role="rowheader" scope="row"/g)).toHaveLength(rows.length);
    for (const tag of html.match(/<th [^>]*/g) ?? []) expect(tag).toContain("scope=");
  });

  it("carries each column's label into its cells", () => {
    expect(html.match(/data-label="Antal"/g)).toHaveLength(rows.length);
  });

  it("lets groups and lines under a row span every column", () => {
    expect(html.match(/colSpan="2"/gi)).toHaveLength(2);
  });

  it("says which row is chosen", () => {
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });

  it("can be scrolled from the keyboard when it does not stack", () => {
    const wide = renderToStaticMarkup(
      <DataTable caption="Konton" cards={false} columns={columns} rows={rows} rowKey={(row) => row.name} />,
    );
    expect(wide).toMatch(/<section class="scroll" tabindex="0" aria-label="Konton">/i);
  });
});
