import type { i18n, TFunction } from "i18next";
import { createContext, type ReactNode, useContext } from "react";
import type { Namespace } from "./namespaces";
import { translatorOf } from "./translator";

const TextsContext = createContext<i18n | null>(null);

/** Gives components the texts of a language and a council. Pages render once on the server, so nothing listens for changes. */
export function TextsProvider({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  return <TextsContext.Provider value={i18n}>{children}</TextsContext.Provider>;
}

/**
 * The texts of a namespace: `const { t } = useTranslation("parties")`. With several, the first needs no prefix
 * and the others are named in the key, as in `t("terms:plan.one")`.
 */
export function useTranslation<const N extends Namespace | [Namespace, ...Namespace[]]>(
  namespace: N,
): { t: TFunction<N>; i18n: i18n } {
  const i18n = useContext(TextsContext);
  if (!i18n) throw new Error("useTranslation is used outside TextsProvider");
  return { t: translatorOf(i18n, namespace) as TFunction<N>, i18n };
}
