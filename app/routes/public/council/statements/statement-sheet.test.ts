import { describe, expect, it } from "vitest";
import { openTranslations } from "~/platform/i18n/translations";
import { typesetPdf } from "~/platform/pdf/typeset.server";
import { aPublishedStatement } from "./a-published-statement";
import { statementSheet } from "./statement-sheet";
import source from "./statement-sheet.typ?raw";

const translations = openTranslations(new Map());

function sheetOf(language: "sv" | "en", over = {}) {
  return statementSheet(aPublishedStatement(over), {
    language,
    council: "Kompetensråd Skaraborg",
    address: "https://samsyn.example/skaraborg/uttalanden/2026-3",
    example: false,
    areas: [{ lineageId: "o1", number: 1, title: "Elektrifiering och omställning", planDay: null }],
    translations: translations.instance(language, null),
  });
}

const pdfOf = (language: "sv" | "en", over = {}) =>
  typesetPdf({ source, data: sheetOf(language, over) }).toString("latin1");

/** Structure elements of a kind, such as TH. */
const elements = (pdf: string, kind: string) => pdf.match(new RegExp(`/S /${kind}\\b`, "g"))?.length ?? 0;

describe("a statement on paper", () => {
  it("says that it is PDF/UA-1, in XMP, with the language of the page", () => {
    for (const language of ["sv", "en"] as const) {
      const pdf = pdfOf(language);
      expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(pdf).toMatch(new RegExp(`/Lang \\(${language}`));
    }
  });

  it("shows its title instead of the file's name, and the council as author", () => {
    const pdf = pdfOf("sv");
    const xmp = Buffer.from(pdf, "latin1").toString("utf8");
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(xmp).toMatch(/<dc:title>.*Uttalande 2026:3\. Fler LIA-platser/s);
    expect(xmp).toMatch(/<dc:creator>.*Kompetensråd Skaraborg/s);
  });

  it("is tagged: marked content, headings in order, lists, and a table with heads", () => {
    const pdf = pdfOf("sv");
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toContain("/Type /StructTreeRoot");
    expect(elements(pdf, "H1")).toBe(1);
    expect(elements(pdf, "H2")).toBe(3);
    expect(elements(pdf, "Table")).toBe(1);
    // Three columns and two perspectives, each of which stays with its rows.
    expect(elements(pdf, "TH")).toBe(5);
    expect(elements(pdf, "L")).toBe(2);
    expect(elements(pdf, "LI")).toBe(4);
  });

  it("sets whatever parties write as text, never as markup", () => {
    const title = '#panic("nej") *a* $b$ <c> \\d @e [f] "g"';
    const xmp = Buffer.from(pdfOf("sv", { title }), "latin1").toString("utf8");
    expect(xmp).toContain(
      '#panic("nej") *a* $b$ &lt;c&gt;'.replace(/"/g, xmp.includes("&quot;nej") ? "&quot;" : '"'),
    );
  });

  it("gives the same bytes for the same statement, also when it is set anew", () => {
    const anew = typesetPdf({ source: `${source}\n// set anew`, data: sheetOf("sv") }).toString("latin1");
    expect(anew).toBe(pdfOf("sv"));
  });

  it("is set also without addressees, area, vacancies and answers", () => {
    const bare = { addressees: [], area: null, registrationNumber: null, vacant: [], parties: [] };
    expect(pdfOf("en", bare)).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it.each(["👍", "☐ ✅", "\uf0b7", "\u0007\ufffe\ud83d", "中文 ไทย", "e\u0338\u0489", "\ufeff\u202e"])(
    "is set with %j in every text that somebody writes",
    (signs) => {
      const plain = aPublishedStatement();
      const signed = {
        title: `${plain.title} ${signs}`,
        body: `${signs}\n\n1. ${signs}\n\n- ${signs} text`,
        addressees: [signs, `Regionen ${signs}`],
        registrationNumber: signs,
        vacant: plain.vacant,
        parties: plain.parties.map((party) => ({
          ...party,
          name: `${party.name} ${signs}`,
          current: party.current && { ...party.current, text: signs, withdrawnWhy: signs },
        })),
      };
      expect(pdfOf("sv", signed)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    },
  );
});
