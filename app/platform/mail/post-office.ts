import { nameOn } from "~/kernel/council/council-profile";
import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import type { Platform } from "~/platform/http/platform";

/** What writing a letter needs of the platform: absolute links, texts, and the councils' names. */
export interface PostOffice {
  readonly origin: string;
  readonly translations: Platform["translations"];
  /** The council's name of the day in a language, or the platform's own where there is no council. */
  senderName(council: string | null, day: LocalDate, language: Language): string;
}

export function postOffice(platform: Pick<Platform, "settings" | "translations" | "tenants">): PostOffice {
  const { settings, translations, tenants } = platform;
  return {
    origin: settings.origin,
    translations,
    senderName: (council, day, language) => {
      const profile = council === null ? null : tenants.byId(council);
      return profile
        ? nameOn(profile, day, language).name
        : translations.t(language, null, "common")("platformName");
    },
  };
}
