import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

/** Unicode's own list of Windows-1252, for the bytes 80–9F: byte and code, without the five that have none. */
const listed: readonly (readonly [number, number])[] = [
  [0x80, 0x20ac],
  [0x82, 0x201a],
  [0x83, 0x0192],
  [0x84, 0x201e],
  [0x85, 0x2026],
  [0x86, 0x2020],
  [0x87, 0x2021],
  [0x88, 0x02c6],
  [0x89, 0x2030],
  [0x8a, 0x0160],
  [0x8b, 0x2039],
  [0x8c, 0x0152],
  [0x8e, 0x017d],
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
  [0x95, 0x2022],
  [0x96, 0x2013],
  [0x97, 0x2014],
  [0x98, 0x02dc],
  [0x99, 0x2122],
  [0x9a, 0x0161],
  [0x9b, 0x203a],
  [0x9c, 0x0153],
  [0x9e, 0x017e],
  [0x9f, 0x0178],
];

describe("Windows-1252", () => {
  it.each(Array.from({ length: 32 }, (_, at) => 0x80 + at))("has the right letter for byte %i", (byte) => {
    const code = listed.find(([one]) => one === byte)?.[1] ?? 0xfffd;
    expect(decodeText(Uint8Array.of(0xe5, byte))).toBe(`å${String.fromCharCode(code)}`);
  });

  it("has the signs of Latin-1 for all other bytes, and none is a control character", () => {
    for (let byte = 0xa0; byte <= 0xff; byte += 1)
      expect(decodeText(Uint8Array.of(0xe5, byte))).toBe(`å${String.fromCharCode(byte)}`);
    const all = decodeText(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at)) ?? "";
    expect(all).not.toMatch(/\p{Control}/u);
    expect(all).toHaveLength(128);
  });

  it("is what a list from an older program is in", () => {
    const bytes = Buffer.from('Namn;Uppgift\r\n"Vård \x96 omsorg";\x93Budget 5 \x80\x94\r\n', "latin1");
    expect(decodeText(bytes)).toBe('Namn;Uppgift\r\n"Vård – omsorg";“Budget 5 €”\r\n');
  });
});

describe("text", () => {
  it.each([
    ["a zero byte", [0x61, 0, 0x62]],
    ["an escape", [0x61, 0x1b, 0x62]],
    ["UTF-16 of an odd length", [0xff, 0xfe, 0x61, 0, 0x62]],
  ])("has no %s", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });

  it("of Greek letters in UTF-16 needs its mark", () => {
    expect(decodeText(Buffer.from("\uFEFFΑθήνα", "utf16le"))).toBe("Αθήνα");
  });
});
