import { expect, test } from "vitest";
import { pageNumber } from "./page-number";

test.each([
  ["", 1],
  ["sida=2", 2],
  ["sida=99999", 99_999],
  ["sida=100000", 1],
  ["sida=1e999", 1],
  ["sida=0", 1],
  ["sida=-3", 1],
  ["sida=2.7", 1],
  ["sida=tva", 1],
  ["sida=", 1],
])("an address with %j asks for page %i", (query, page) => {
  expect(pageNumber(new URLSearchParams(query))).toBe(page);
});
