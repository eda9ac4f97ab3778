import { describe, expect, it } from "vitest";
import { localDate } from "~/domain/kernel/local-date";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { loadExampleYear } from "./load-example-year";

const today = localDate("2026-11-23");
const scratch = scratchDatabase();

describe("the example year in a database", () => {
  it("loads in less than five seconds", async () => {
    const started = Date.now();
    await loadExampleYear(scratch.platform, today);
    console.log("ms", Date.now() - started);
    const seats = await scratch.root`select council_id, count(*) from seat group by 1`;
    expect(seats.length).toBeGreaterThan(0);
  });
});
