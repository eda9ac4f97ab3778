import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalJson,
  fingerprintOf,
  fingerprintOfText,
  groupFingerprint,
  readFingerprint,
} from "./fingerprint";

test("the order of keys does not matter, the order of a list does", () => {
  expect(fingerprintOf({ b: 1, a: [1, 2] })).toBe(fingerprintOf({ a: [1, 2], b: 1 }));
  expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
});

test("letters composed in two ways and line ends of three systems are the same text", () => {
  expect(fingerprintOf("Å\r\nb")).toBe(fingerprintOf("A\u030A\nb"));
  expect(fingerprintOf({ text: "a\rb" })).toBe(fingerprintOf({ text: "a\nb" }));
});

test("a key without value counts as absent", () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
});

test("canonical JSON reads back as the same value, and is its own canonical form", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as never);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test("is what sha256sum prints", () => {
  expect(fingerprintOfText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("is read back from the groups it is shown in", () => {
  const mark = fingerprintOfText("Samsyn");
  expect(groupFingerprint(mark).split(" ")).toHaveLength(16);
  expect(readFingerprint(` ${groupFingerprint(mark).toUpperCase()}\n`)).toBe(mark);
  expect(readFingerprint("4f9c")).toBeNull();
});
