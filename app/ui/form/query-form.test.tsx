import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KeptInAddress, QueryForm } from "./query-form";

describe("a form that is sent with GET", () => {
  const form = (
    <QueryForm action="/parter" hidden={{ visa: "alla" }}>
      <input name="den" />
    </QueryForm>
  );

  it("takes along what all addresses of the pages keep", () => {
    const html = renderToStaticMarkup(
      <KeptInAddress.Provider value={{ for: "r1" }}>{form}</KeptInAddress.Provider>,
    );
    expect(html).toContain('<input type="hidden" name="for" value="r1"/>');
    expect(html).toContain('<input type="hidden" name="visa" value="alla"/>');
  });

  it("adds nothing elsewhere", () => {
    expect(renderToStaticMarkup(form)).not.toContain('name="for"');
  });

  it("is made here alone", () => {
    const others = readdirSync("app", { recursive: true, encoding: "utf8" })
      .map((file) => path.join("app", file))
      .filter(
        (file) =>
          /\.tsx$/.test(file) &&
          !/query-form|\.test\.tsx$/.test(file) &&
          /method="get"/i.test(readFileSync(file, "utf8")),
      );
    expect(others).toEqual([]);
  });
});
