import { describe, expect, it } from "vitest";
import { accessibilityReportForm } from "./accessibility-report-form";

const read = (over: object) => accessibilityReportForm.safeParse({ what: "Kartan.", where: "", ...over });

describe("a report of accessibility", () => {
  it.each([{}, { email: "" }, { email: "   " }, { email: "\u200b" }, { email: "\t\n" }])(
    "needs no address: %j",
    (over) => expect(read(over).data).toMatchObject({ email: "" }),
  );

  it("has one that can be written to when there is one", () => {
    expect(read({ email: " rut@example.org " }).data?.email).toBe("rut@example.org");
    for (const email of ["rut", "rut@", "@example.org", "rut@example", `${"r".repeat(250)}@example.org`])
      expect(read({ email }).success, email).toBe(false);
  });
});
