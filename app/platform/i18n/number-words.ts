import type { Language } from "~/kernel/language";

const words: Record<Language, readonly string[]> = {
  sv: ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/** A count in running text: words up to twelve, figures above. */
export function numberInWords(count: number, language: Language): string {
  return words[language][count] ?? String(count);
}

/** The first letter of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}

/** "A, B och C". */
export function listInWords(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === "sv" ? "sv-SE" : "en-GB").format(words);
}
