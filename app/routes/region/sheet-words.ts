import type { FigureWords } from "~/domain/overview/overview-figures";
import type { Language } from "~/kernel/language";
import type { Translations } from "~/platform/i18n/translations";
import type { NamedCouncil } from "./named-council";

/** The words of the exported sheet: the same as on the page. */
export function sheetWords(
  translations: Translations,
  language: Language,
  councils: readonly NamedCouncil[],
): FigureWords {
  const t = translations.t(language, null, "overview");
  const plans = translations.t(language, null, "plans");
  const parties = translations.t(language, null, "parties");
  return {
    column: (column) => t(`export.${column}`),
    council: (id) => councils.find((council) => council.id === id)?.name ?? id,
    group: (group) =>
      group === "plan" || group === "municipalities" ? t(`export.${group}`) : t(`table.${group}`),
    figure: (figure) => {
      switch (figure) {
        case "planTitle":
        case "planFrom":
        case "planTo":
        case "open":
        case "interval":
          return t(`export.${figure}`);
        case "total":
          return t("plans.total");
        default:
          return t(`table.${figure}`);
      }
    },
    state: (state) => plans(`state.${state}`),
    seats: (kind, perspective) => t(`export.${kind}`, { perspective: parties(`perspective.${perspective}`) }),
    statements: (figure, year) => t(`table.${figure}`, { year }),
    level: ({ level }) => t(`comparable.${level}`),
    reason: ({ reasons }) => reasons.map((reason) => t(`reasons.${reason}`)).join(" "),
  };
}
