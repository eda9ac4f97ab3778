/**
 * The nouns a council may call by its own word. Statuses are not among them: they are the region's.
 * The platform's words stand in `app/locales/<language>/terms.json`.
 */
export const termNouns = ["area", "convenor", "plan", "statement", "party"] as const;
export type TermNoun = (typeof termNouns)[number];

/**
 * The forms that sentences need: `one` handlingsplan, `a` en handlingsplan, `other` handlingsplaner,
 * `the` handlingsplanen, `theOther` handlingsplanerna. All in lower case.
 */
export const termForms = ["one", "a", "other", "the", "theOther"] as const;
export type TermForm = (typeof termForms)[number];

export type Terms = Readonly<Record<TermNoun, Readonly<Record<TermForm, string>>>>;

/** Content of `tenants/<id>/locales/<language>.json`: whole nouns of the namespace `terms`, nothing else. */
export type TerminologyOverrides = {
  readonly terms?: { readonly [noun in TermNoun]?: Terms[noun] | undefined } | undefined;
};

/** The word as the first one of a sentence or a heading: "Handlingsplanen". */
export function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("sv") + rest.join("");
}
