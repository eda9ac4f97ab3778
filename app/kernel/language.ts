/** A language of the interface. Swedish is always there and is the default. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in each language of the interface. */
export type Localised = Readonly<Record<Language, string>>;
