import i18next, { type i18n, type TFunction } from "i18next";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { formatDay, formatMoment } from "./dates";
import { type Namespace, namespaces } from "./namespaces";
import { capitalised, numberInWords } from "./number-words";
import { resources } from "./resources";
import { translatorOf } from "./translator";

/** A council's own words, per language: namespace → keys. */
export type Overrides = Partial<Record<Language, Record<string, object>>>;

/** Ready instances per language and council; made on first use and kept. */
export interface Translations {
  instance(language: Language, council: string | null): i18n;
  t<N extends Namespace>(language: Language, council: string | null, namespace: N): TFunction<N>;
}

function merge(base: object, over: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const present = result[key];
    const both =
      typeof value === "object" && value !== null && typeof present === "object" && present !== null;
    result[key] = both ? merge(present, value) : value;
  }
  return result;
}

/**
 * `{{count, words}}` is "två", `{{count, opening}}` is "Två" at the beginning of a sentence, `{{day, day}}` is
 * "24 november 2026", and `{{when, moment}}` of an ISO instant "24 november 2026 kl. 15.04".
 */
function speakNumbersAndDays({ services }: i18n, language: Language) {
  const inWords = (count: number) => numberInWords(count, language);
  services.formatter?.add("words", inWords);
  services.formatter?.add("opening", (count: number) => capitalised(inWords(count)));
  services.formatter?.add("day", (day: LocalDate) => formatDay(day, language));
  services.formatter?.add("moment", (at: string) => formatMoment(new Date(at), language));
}

/** Texts with each council's terminology laid over the common ones. */
export function openTranslations(overrides: ReadonlyMap<string, Overrides>): Translations {
  const kept = new Map<string, i18n>();
  const instance = (language: Language, council: string | null) => {
    const key = `${language}:${council ?? ""}`;
    const ready = kept.get(key);
    if (ready) return ready;
    const own = (council && overrides.get(council)?.[language]) || {};
    const made = i18next.createInstance();
    void made.init({
      lng: language,
      fallbackLng: "sv",
      ns: [...namespaces],
      defaultNS: "common",
      resources: { sv: resources.sv, [language]: merge(resources[language], own) } as never,
      initAsync: false,
      returnNull: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
    });
    speakNumbersAndDays(made, language);
    kept.set(key, made);
    return made;
  };
  return {
    instance,
    t: (language, council, namespace) => translatorOf(instance(language, council), namespace),
  };
}
