import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { openTranslations } from "~/platform/i18n/translations";
import type { LetterDraft, LetterTemplate, LetterValues } from "./letter";
import type { PostOffice } from "./post-office";
import { writeLetter } from "./write-letter";

const post: PostOffice = {
  origin: "https://samsyn.example",
  translations: openTranslations(new Map()),
  senderName: (council) => (council ? "Kompetensråd Skaraborg" : "Samsyn Västra Götaland"),
};
const today = localDate("2026-11-23");

const values: LetterValues = {
  signIn: { minutes: 15 },
  invitation: { name: "Rut", inviter: "Siv", days: 14 },
  staffInvitation: { name: "Rut", role: "sammankallande", demand: "Rollen kräver två steg.", days: 14 },
  standAsked: { title: "Fler platser", party: "Fackförbund A", deadline: "4 december 2026" },
  standReminder: { title: "Fler platser", party: "Fackförbund A", deadline: "4 december 2026" },
  statusAsked: { party: "Fackförbund A", measure: "1.2 Praktik" },
  handOver: { party: "Fackförbund A", measures: "1.2 Praktik\n1.3 Handledare" },
  passwordChanged: { name: "Rut" },
  passwordRemoved: { name: "Rut" },
  secondFactorSet: { name: "Rut" },
  recoveryCodesRenewed: { name: "Rut" },
  newDevice: { name: "Anna Exempel", device: " (Firefox, Linux)" },
  secondFactorReset: { name: "Rut" },
  emailReplaced: { name: "Rut" },
  emailGiven: { name: "Rut" },
  auditHeads: { day: "2026-11-23", heads: "Samsyn: post 12\n3f2a 91c0", word: "Alla kedjor höll." },
  accessibilityReport: { what: "Kartan går inte att läsa.", where: "Start", answer: "rut@provadress.se" },
};

const draft = (template: LetterTemplate, language: "sv" | "en", more: object = {}) =>
  ({
    to: "rut@provadress.se",
    language,
    template,
    values: { ...values[template], ...more },
    path: "/logga-in/lank?nyckel=abc&till=%2Fdrift",
  }) as LetterDraft;

const templates = Object.keys(values) as LetterTemplate[];

describe.each(templates)("the letter %s", (template) => {
  it.each(["sv", "en"] as const)(
    "is whole in %s, with its link to a page in that language in text and HTML",
    (language) => {
      const letter = writeLetter(post, "skaraborg", today, draft(template, language));
      for (const part of Object.values(letter)) {
        expect(part).not.toContain("{{");
        expect(part).not.toContain(`${template}.`);
        expect(part.trim()).not.toBe("");
      }
      expect(letter.subject).not.toMatch(/[\r\n]/);
      const page = `https://samsyn.example${{ sv: "", en: "/en" }[language]}/logga-in/lank?nyckel=abc`;
      expect(letter.text).toContain(`${page}&till=%2Fdrift`);
      expect(letter.html).toContain(`href="${page}&amp;till=%2Fdrift"`);
      expect(letter.html).toContain(`<html lang="${language}">`);
      expect(letter.text).toContain("Kompetensråd Skaraborg");
    },
  );
});

describe("the letter of the chains' ends", () => {
  it("has each on a line of its own", () => {
    const { text, html } = writeLetter(
      post,
      null,
      today,
      draft("auditHeads", "sv", { heads: "Samsyn: post 12\n3f2a 91c0\n\nSkaraborg: post 7\nab12 cd34" }),
    );
    expect(text).toContain("\n\nSkaraborg: post 7\nab12 cd34\n\n");
    expect(html).toContain("<p>Skaraborg: post 7<br>ab12 cd34</p>");
  });
});

describe("what people have written", () => {
  it("stays text in the HTML, and can't end the subject", () => {
    const nasty = '<img src=x onerror="1">\r\nBcc: alla@provadress.se';
    const letter = writeLetter(post, "skaraborg", today, draft("standAsked", "sv", { title: nasty }));
    expect(letter.html).not.toContain("<img");
    expect(letter.html).toContain("&lt;img");
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });

  it.each(templates)("has no control, and no line end where none belongs, in the letter %s", (template) => {
    const asWritten = writeLetter(post, "skaraborg", today, draft(template, "sv"));
    const nasty = "\r\n\r\nX\u2028Y\u0007\u0085Z\0\ufffe\ud83d\u202e\v";
    const more = Object.fromEntries(
      Object.entries(values[template]).map(([name, value]) => [
        name,
        typeof value === "string" ? `${value}${nasty}` : value,
      ]),
    );
    const letter = writeLetter(post, "skaraborg", today, draft(template, "sv", more));
    for (const part of Object.values(letter))
      expect(part).not.toMatch(/(?!\n)[\p{Control}\p{Surrogate}\u2028\u202e\ufffe]/u);
    const breaks = (text: string) => text.split("\n").length;
    expect(letter.subject).not.toContain("\n");
    const ofSeveralLines = ["statusAsked", "handOver", "accessibilityReport", "auditHeads"].includes(
      template,
    );
    if (!ofSeveralLines) expect(breaks(letter.text)).toBe(breaks(asWritten.text));
  });
});
