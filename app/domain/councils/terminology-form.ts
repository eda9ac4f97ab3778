import { z } from "zod";
import { incomingName } from "~/kernel/text/incoming-text";
import type { TermForm, TermNoun } from "./terminology";

const word = z.string().overwrite(incomingName).min(1).max(60);

/** An overridden noun gives all its forms, so that no sentence mixes two words. */
const forms = z.strictObject({
  one: word,
  a: word,
  other: word,
  the: word,
  theOther: word,
} satisfies Record<TermForm, typeof word>);

const nouns = z.strictObject({
  area: forms,
  convenor: forms,
  plan: forms,
  statement: forms,
  party: forms,
} satisfies Record<TermNoun, typeof forms>);

export const terminologySchema = z.strictObject({ terms: nouns.partial().optional() });
