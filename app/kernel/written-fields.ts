/**
 * What people write on a noun, one list per noun: shape of input, columns, SQL, adopted text, sheet and views are made from
 * it.
 */
export interface WrittenField {
  /** One line, or several. */
  readonly kind: "line" | "text";
  /** Most characters, in UTF-16 units. */
  readonly length: number;
  /** The reason that is given when it is left empty; it may be empty without one. */
  readonly missing?: string;
  /** A heading and a body have their own place on each page; a fact stands in the list of facts, under its label. */
  readonly shown: "heading" | "body" | "fact";
  /** Its form explains it, in a text beside its label. */
  readonly hint: boolean;
  /** The public reads it once its row is public. */
  readonly public: boolean;
  /** Part of the text that is adopted and kept for ever. */
  readonly frozen: boolean;
  /** In the sheet that people take away. */
  readonly exported: boolean;
}
export type WrittenFields = Readonly<Record<string, WrittenField>>;

/** A noun's own texts, by field. */
export type Written<F> = { readonly [K in keyof F & string]: string };
/** The fields of a list for which something is so. */
export type KeysWhere<F, Is> = { [K in keyof F & string]: F[K] extends Is ? K : never }[keyof F & string];
/** What a page shows: what is public is there for everyone, the rest where it may be read. */
export type Shown<F> = { readonly [K in KeysWhere<F, { readonly public: true }>]: string } & Partial<
  Written<F>
>;
/** The texts that are kept with what is adopted. */
export type Frozen<F> = { readonly [K in KeysWhere<F, { readonly frozen: true }>]: string };

export function keysOf<F extends WrittenFields>(fields: F): readonly (keyof F & string)[] {
  return Object.keys(fields);
}

/** The fields for which all of this is so, in the list's order. */
export function keysWhere<const F extends WrittenFields, const Is extends Partial<WrittenField>>(
  fields: F,
  is: Is,
): readonly KeysWhere<F, Is>[] {
  return keysOf(fields).filter((key): key is KeysWhere<F, Is> => isWhere(fields, key, is));
}

/** Whether all of this is so for a field. */
export function isWhere<const F extends WrittenFields, const Is extends Partial<WrittenField>>(
  fields: F,
  key: keyof F & string,
  is: Is,
): key is KeysWhere<F, Is> {
  return Object.entries(is).every(([name, value]) => fields[key]?.[name as keyof WrittenField] === value);
}

/** Some of a noun's texts. One that it lacks is empty: it was kept before the field was there. */
export function pick<const K extends string>(
  keys: readonly K[],
  from: Partial<Readonly<Record<K, string>>>,
): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? ""])) as Record<K, string>;
}

/** A noun on which nothing is written yet. */
export const blank = <F extends WrittenFields>(fields: F): Written<F> => pick(keysOf(fields), {});
