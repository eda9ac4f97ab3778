import { describe, expect, it } from "vitest";
import { bodyKind } from "./body-kind";

const form = "application/x-www-form-urlencoded";
const parts = "multipart/form-data; boundary=----x";
const kindOf = (headers: Record<string, string>, takesFile = false) =>
  bodyKind({ "content-length": "3", ...headers }, takesFile);
const typed = (type: string, takesFile = false) => kindOf({ "content-type": type }, takesFile);

describe("a body", () => {
  it.each([
    form,
    `${form}; charset=UTF-8`,
    `${form};charset="utf-8"`,
    "Application/X-WWW-Form-Urlencoded ; a",
  ])("is a form as %s", (type) => expect(typed(type)).toEqual({ kind: "form" }));

  it.each([
    ["application/json", 415],
    ["text/plain", 415],
    ["text/plain; charset=utf-8", 415],
    [`${form}; charset=iso-8859-1`, 415],
    [`${form}; charset=utf-16`, 415],
    ["multipart/mixed; boundary=x", 415],
    [parts, 415],
    ["", 415],
    ["/", 415],
    ["form", 415],
  ])("is refused as %j", (type, status) => expect(typed(type)).toEqual({ kind: "refused", status }));

  it("has parts only where a file is expected, and with a boundary that can be one", () => {
    expect(typed(parts, true)).toEqual({ kind: "parts", boundary: "----x" });
    expect(typed('multipart/form-data; boundary="a b"', true)).toEqual({ kind: "parts", boundary: "a b" });
    for (const boundary of ["", "å", "a".repeat(71), "a\\", '"'])
      expect(typed(`multipart/form-data; boundary=${boundary}`, true)).toMatchObject({ status: 400 });
  });

  it("is refused when it is packed, or comes in an odd way", () => {
    for (const packing of ["gzip", "br", "deflate", "identity, gzip"])
      expect(kindOf({ "content-type": form, "content-encoding": packing })).toMatchObject({ status: 415 });
    for (const transfer of ["gzip, chunked", "identity", "x"])
      expect(kindOf({ "content-type": form, "transfer-encoding": transfer })).toMatchObject({ status: 400 });
    expect(kindOf({ "content-type": form, "transfer-encoding": "Chunked" })).toEqual({ kind: "form" });
  });

  it("need not be there at all", () => {
    expect(bodyKind({}, false)).toEqual({ kind: "nothing" });
    expect(bodyKind({ "content-length": "0" }, true)).toEqual({ kind: "nothing" });
    expect(bodyKind({ "content-type": "application/json" }, false)).toMatchObject({ status: 415 });
  });
});
