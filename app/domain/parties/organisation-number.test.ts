import { describe, expect, test } from "vitest";
import { parseOrganisationNumber, readOrganisationNumber } from "./organisation-number";

describe("an organisation number", () => {
  test.each(["222000-2188", "2220002188", "222000 2188", "16222000-2188", " 222000–2188 "])(
    "is read from %j",
    (text) => {
      expect(readOrganisationNumber(text)).toEqual({ ok: true, value: "222000-2188" });
    },
  );

  test.each([
    ["222000-2189", "organisationNumberChecksum"],
    ["222000-218", "organisationNumberShape"],
    ["22200O-2188", "organisationNumberShape"],
    ["", "organisationNumberShape"],
    ["811228-9874", "organisationNumberPersonal"],
  ])("is not %j: %s", (text, reason) => {
    expect(readOrganisationNumber(text)).toEqual({ ok: false, reason });
    expect(parseOrganisationNumber(text)).toBeNull();
  });
});
