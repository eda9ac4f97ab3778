import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./namespaces";

type Translate = (key: string, ...rest: unknown[]) => string;

const kept = new WeakMap<i18n, Map<string, Translate>>();

/**
 * The translator of a namespace in one language and council, made once. A text without values is looked up once:
 * a page asks for hundreds of them. Unknown keys are not remembered, since an address may have named them.
 */
export function translatorOf<N extends Namespace | readonly [Namespace, ...Namespace[]]>(
  instance: i18n,
  namespace: N,
): TFunction<N> {
  const translators = kept.get(instance) ?? new Map<string, Translate>();
  kept.set(instance, translators);
  const name = String(namespace);
  const translator = translators.get(name) ?? remembering(instance, namespace as Namespace);
  translators.set(name, translator);
  return translator as unknown as TFunction<N>;
}

function remembering(instance: i18n, namespace: Namespace): Translate {
  const look = instance.getFixedT(instance.language, namespace) as unknown as Translate;
  const texts = new Map<string, string>();
  return (key, ...rest) => {
    if (rest.length > 0) return look(key, ...rest);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = look(key);
    if (instance.exists(key, { ns: namespace })) texts.set(key, text);
    return text;
  };
}
