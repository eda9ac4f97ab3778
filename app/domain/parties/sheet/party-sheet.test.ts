import { describe, expect, test } from "vitest";
import { sectors } from "~/domain/parties/registry/sector";
import { seatKinds } from "~/domain/parties/seats/seat";
import { perspectives } from "~/kernel/perspective";
import en from "~/locales/en/parties.json";
import sv from "~/locales/sv/parties.json";
import {
  codeFor,
  columnFor,
  perspectiveWords,
  seatKindWords,
  sectorWords,
  sheetColumns,
  sheetHeaders,
  wordFor,
} from "./party-sheet";

const languages = [
  ["sv", sv],
  ["en", en],
] as const;

describe.each(languages)("the words of the sheet in %s", (language, texts) => {
  test("are those of the interface", () => {
    for (const code of perspectives)
      expect(wordFor(perspectiveWords, code, language)).toBe(texts.perspective[code]);
    for (const code of sectors) expect(wordFor(sectorWords, code, language)).toBe(texts.sector[code]);
    for (const code of seatKinds) expect(wordFor(seatKindWords, code, language)).toBe(texts.seatKind[code]);
  });

  test("are read back, as are the codes themselves", () => {
    for (const code of perspectives) {
      expect(codeFor(perspectiveWords, wordFor(perspectiveWords, code, language).toUpperCase())).toBe(code);
      expect(codeFor(perspectiveWords, code)).toBe(code);
    }
    for (const code of sectors) expect(codeFor(sectorWords, wordFor(sectorWords, code, language))).toBe(code);
    for (const code of seatKinds)
      expect(codeFor(seatKindWords, wordFor(seatKindWords, code, language))).toBe(code);
  });
});

test("each header in any language names one column, with or without a mark after it", () => {
  for (const column of sheetColumns) {
    for (const header of [...sheetHeaders[column].sv, ...sheetHeaders[column].en]) {
      expect(columnFor(header), header).toBe(column);
      expect(columnFor(` ${header.toLowerCase()}* `), header).toBe(column);
    }
  }
  expect(columnFor("Anteckning")).toBeNull();
});
