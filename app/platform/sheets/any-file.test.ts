import fc from "fast-check";
import { expect, test } from "vitest";
import { textCell, workbookParts } from "../../../tests/support/workbook-file";
import { zipFile } from "../../../tests/support/zip-file";
import { readSheetFile } from "./read-sheet-file";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

const most = 50;
const rows = Array.from({ length: 5 }, (_, at) => `<row r="${at + 1}">${textCell("å", `A${at + 1}`)}</row>`);
const parts = workbookParts({ rows: rows.join(""), strings: "<si><t>x</t></si>" });

/** Reads a file, which gives rows within their limits or a refusal, and nothing else. */
async function expectRowsOrRefusal(bytes: Uint8Array): Promise<void> {
  const read = await readSheetFile(bytes, most).catch((error: unknown) => error);
  if (read instanceof Unreadable) return;
  if (!Array.isArray(read)) throw read;
  expect(read.length).toBeLessThanOrEqual(most + 1);
  expect(Math.max(0, ...read.map((row) => row.length))).toBeLessThanOrEqual(sheetLimits.columns);
}

/** Puts other bytes in places of a file, and cuts it off. */
const mutations = fc.record({
  places: fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), { maxLength: 6 }),
  end: fc.option(fc.nat(5_000), { freq: 10 }),
});

function mutated(file: Uint8Array, { places, end }: { places: [number, number][]; end: number | null }) {
  const bytes = Uint8Array.from(file);
  for (const [place, byte] of places) bytes[place % bytes.length] = byte;
  return bytes.slice(0, end ?? bytes.length);
}

test("an archive with any bytes changed gives rows or a refusal", { timeout: 60_000 }, async () => {
  const file = new Uint8Array(zipFile(parts));
  await fc.assert(
    fc.asyncProperty(mutations, (change) => expectRowsOrRefusal(mutated(file, change))),
    { numRuns: 500 },
  );
});

test("an archive that says anything of itself gives rows or a refusal", { timeout: 60_000 }, async () => {
  const number = fc.option(fc.oneof(fc.nat(20), fc.nat(65_535)), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.record({ count: number, size: number, offset: number, flags: number }), (lies) =>
      expectRowsOrRefusal(new Uint8Array(zipFile(parts, lies))),
    ),
    { numRuns: 200 },
  );
});

test("a part with any bytes changed gives rows or a refusal", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(parts.length - 1), mutations, (at, change) => {
      const changed = parts.map(([name, content], place) => {
        const bytes = Buffer.from(content as string);
        return [name, place === at ? mutated(bytes, change) : bytes] as const;
      });
      return expectRowsOrRefusal(new Uint8Array(zipFile(changed)));
    }),
    { numRuns: 500 },
  );
});

/** XML of the elements and attributes that the reader knows, in any order and with any values. */
const arbitraryXml = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom("row", "c", "v", "is", "t", "r", "rPh", "f", "si", "sheetData", "x:c", "a"),
      fc.array(fc.constantFrom('r="A1"', 'r="2"', 'r="-1"', 'r=""', 'r="ZZZZ1"', 'r="1e9"'), {
        maxLength: 1,
      }),
      fc.array(fc.constantFrom('t="s"', 't="b"', 't="d"', 't="e"', 't="str"', 't="inlineStr"', 't="?"'), {
        maxLength: 1,
      }),
      fc.array(
        fc.oneof(
          { maxDepth: 5 },
          fc.constantFrom("0", "1", "-1", "1e300", "x", "&#x41;", "&b;", "<![CDATA[]]>"),
          tie("element"),
        ),
        { maxLength: 4 },
      ),
    )
    .map(
      ([name, address, type, inner]) =>
        `<${name} ${[...address, ...type].join(" ")}>${inner.join("")}</${name}>`,
    ),
}));

test("a sheet of any elements gives rows or a refusal", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryXml.element, { maxLength: 5 }), (elements) => {
      const odd = workbookParts({ rows: elements.join(""), strings: elements.join("") });
      return expectRowsOrRefusal(new Uint8Array(zipFile(odd)));
    }),
    { numRuns: 500 },
  );
});

test("a list of any bytes gives rows or a refusal", { timeout: 60_000 }, async () => {
  const marks = fc.constantFrom(...[...'";,\t\r\n a\0å=\xa0'].map((sign) => sign.charCodeAt(0)));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(marks, marks, fc.nat(255)), { maxLength: 400 }), (bytes) =>
      expectRowsOrRefusal(Uint8Array.from(bytes)),
    ),
    { numRuns: 1000 },
  );
});
