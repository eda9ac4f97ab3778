import { describe, expect, it } from "vitest";
import { csvStreamResponse } from "./stream-csv.server";
import { writeCsv } from "./write-sheet.server";

async function* given(rows: string[][]) {
  yield* rows;
}

describe("CSV that is written while it is sent", () => {
  it.each([0, 1, 199, 200, 201, 1_000])(
    "holds the same bytes as one written whole: %i rows",
    async (count) => {
      const rows = Array.from({ length: count }, (_, place) => [`${place}`, "=1+1", "å;\n\u0007"]);
      const sent = await csvStreamResponse(given(rows), "prov").arrayBuffer();
      expect(Buffer.from(sent).equals(writeCsv(rows))).toBe(true);
    },
  );

  it("breaks off when the reading does, and does not end as if it were whole", async () => {
    async function* broken() {
      yield ["one"];
      throw new Error("gone");
    }
    await expect(csvStreamResponse(broken(), "prov").text()).rejects.toThrow("gone");
  });
});
