import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLimits } from "./body-limits";
import { readParts } from "./read-parts";

const takes = { field: "file", most: 100 };
const part = (headers: string, content = "x") => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const field = (name: string, content?: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, content);
const file = (fileName: string, content?: string, name = "file") =>
  part(
    `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: text/csv`,
    content,
  );
const read = (...parts: string[]) => readParts(Buffer.from(`${parts.join("")}--b--\r\n`), "b", takes);

describe("a body with a file", () => {
  it("gives the file and the fields beside it", () => {
    expect(read(field("_token", "t"), file("Parter åäö.csv", "a;b"))).toEqual({
      fields: [["_token", "t"]],
      file: { fileName: "Parter åäö.csv", bytes: new Uint8Array(Buffer.from("a;b")) },
    });
  });

  it("is read as a browser's own client writes it", async () => {
    const form = new FormData();
    form.set("_token", "t");
    form.set("file", new File(["å"], 'a "b".csv'));
    const sent = new Response(form);
    const boundary = /boundary=(.*)/.exec(sent.headers.get("Content-Type") ?? "")?.[1] ?? "";
    const bytes = new Uint8Array(await sent.arrayBuffer());
    expect(readParts(bytes, boundary, takes)).toMatchObject({
      file: { fileName: expect.stringContaining("a ") },
    });
  });

  it("has none where none was chosen, or only that of another field", () => {
    expect(read(file(""))).toEqual({ fields: [], file: null });
    expect(read(file("a.csv", "a", "other"))).toEqual({ fields: [], file: null });
    expect(read(field("file", "a"))).toEqual({ fields: [["file", "a"]], file: null });
  });

  it("says when the file is too large, and takes one that is as large as it may be", () => {
    expect(read(file("a.csv", "a".repeat(100)))).toMatchObject({ file: { fileName: "a.csv" } });
    expect(read(file("a.csv", "a".repeat(101)))).toMatchObject({ file: "too-large" });
  });

  it.each([
    ["/etc/passwd", "passwd"],
    ["a\u0007b.csv", "ab.csv"],
    ["a".repeat(300), "a".repeat(bodyLimits.fileNameLength)],
    ["folder/", "–"],
    ["\u202etxt.exe\u200b\u{e0041}\ufffe.csv", "txt.exe.csv"],
    ["\u3164\u2800", "–"],
    [`${"a".repeat(bodyLimits.fileNameLength - 1)}😀.csv`, "a".repeat(bodyLimits.fileNameLength - 1)],
    [`a\u00a0\u2003b\u0301\u0301.csv`, "a b\u0301\u0301.csv"],
  ])("calls the file by a plain name: %j", (written, plain) => {
    expect(read(file(written))).toMatchObject({ file: { fileName: plain } });
  });

  it.each([
    ["two files for one", [file("a.csv"), file("b.csv")]],
    ["a part without a name", [part("Content-Disposition: form-data")]],
    ["a name that is no word", [field("file[9999]")]],
    ["headers that are too long", [part(`X: ${"x".repeat(bodyLimits.partHeader)}`)]],
    ["more parts than the page has", Array.from({ length: bodyLimits.parts + 1 }, () => field("a"))],
  ])("is refused with %s", (_what, parts) => expect(read(...parts)).toBe(400));

  it("is parts or a refusal, whatever bytes it is", () => {
    const piece = fc.constantFrom(
      "--b",
      "--b--",
      "\r\n",
      "\r\n\r\n",
      "Content-Disposition",
      ": form-data",
      '; name="a"',
      "; filename=",
      '"',
      "\0",
      "å",
      "*=utf-8''%zz",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const found = readParts(Buffer.from(pieces.join("")), "b", takes);
        if (typeof found === "number") expect(found).toBe(400);
        else expect(found.fields.length).toBeLessThan(31);
      }),
    );
  });
});
