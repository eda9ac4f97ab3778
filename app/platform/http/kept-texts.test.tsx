import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { textsLost } from "./kept-texts";

const page = (text: string) => renderToString(<textarea defaultValue={text} />);

describe("a page that answers a form", () => {
  it("loses no text that it shows, whatever signs are in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(textsLost([["body", text]], page(text))).toEqual([]);
      }),
    );
  });

  it("loses a text that it does not show", () => {
    const text = "Rad ett & <två>\r\nrad 'tre'";
    expect(textsLost([["body", text]], page("Något annat"))).toEqual([text.replace("\r\n", "\n")]);
    expect(textsLost([["body", text]], page(text))).toEqual([]);
    expect(textsLost([["name", "Volvo"]], "<p>Volvo</p>")).toEqual([]);
    expect(textsLost([["name", "Volvo"]], "<p>Saab</p>")).toEqual(["Volvo"]);
  });

  it("loses nothing of what nobody typed: ids, days, codes of choices, and hidden words of the form", () => {
    const fields = [
      ["_token", "En Token"],
      ["areaId", "1b671a64-40d5-491e-99b0-da01ff1f3341"],
      ["from", "2026-11-26"],
      ["kind", "behind-with-reservation"],
      ["node", "rus2030:bygga-kompetens"],
      ["note", "  "],
    ] as const;
    expect(textsLost(fields, "")).toEqual([]);
  });
});
