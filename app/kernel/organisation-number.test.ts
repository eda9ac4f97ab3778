import { describe, expect, test } from "vitest";
import { parseOrganisationNumber, readOrganisationNumber } from "./organisation-number";

describe("an organisation number", () => {
  test.each([
    ...["222000-2188", "2220002188", "222000 2188", "16222000-2188", " 222000–2188 ", "16 2220002188"],
    ...[
      "222000\u22122188",
      "222000\u20122188",
      "222000\uff0d2188",
      "222000\u00ad-2188",
      "222 000\u00a0-\u20092188",
    ],
    ...[
      "\u200b222000-2188\ufeff",
      "２２２０００－２１８８",
      "SE222000218801",
      "se 222000-2188 01",
      "SE-2220002188-01",
    ],
  ])("is read from %j", (text) => {
    expect(readOrganisationNumber(text)).toEqual({ ok: true, value: "222000-2188" });
  });

  test.each([
    ["222000-2189", "organisationNumberChecksum"],
    ["222000-218", "organisationNumberShape"],
    ["22200O-2188", "organisationNumberShape"],
    ["", "organisationNumberShape"],
    ["SE222000218802", "organisationNumberShape"],
    ["222000218801", "organisationNumberShape"],
    ["SE222000218901", "organisationNumberChecksum"],
    ["811228-9874", "organisationNumberPersonal"],
  ])("is not %j: %s", (text, reason) => {
    expect(readOrganisationNumber(text)).toEqual({ ok: false, reason });
    expect(parseOrganisationNumber(text)).toBeNull();
  });
});
