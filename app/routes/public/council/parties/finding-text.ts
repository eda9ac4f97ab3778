import type { TFunction } from "i18next";
import type { Balance, BalanceFinding } from "~/domain/parties/composition/balance";
import { sectors } from "~/domain/parties/registry/sector";
import type { Language } from "~/kernel/language";
import { capitalised, listInWords, numberInWords } from "~/platform/i18n/number-words";

type T = TFunction<"parties">;

/** Names after the first begin with a small letter where they are common nouns. */
function listedNouns(names: readonly string[], language: Language): string {
  const [first = "", ...rest] = names;
  return listInWords([first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))], language);
}

/** What the balance between perspectives says, with the vacancies. */
export function balanceText(t: T, finding: BalanceFinding, language: Language): string {
  const { vacant } = finding;
  const vacancies =
    vacant === 0
      ? t("finding.full")
      : t("finding.vacant", { count: vacant, number: capitalised(numberInWords(vacant, language)) });
  if (finding.kind === "empty") return t("finding.empty");
  if (finding.kind === "largest") {
    const { held, of } = finding;
    return `${t("finding.largest", { perspective: t(`perspectiveShort.${finding.perspective}`), held, of })} ${vacancies}`;
  }
  const names = finding.perspectives.map((perspective) => t(`perspectiveShort.${perspective}`));
  return `${t("finding.even", { perspectives: listedNouns(names, language) })} ${vacancies}`;
}

/** What the spread over sectors says. */
export function sectorText(t: T, balance: Balance, language: Language): string {
  const most = Math.max(...sectors.map((sector) => balance.bySector[sector].held));
  const leading = sectors.filter((sector) => balance.bySector[sector].held === most);
  const [only, ...others] = leading.map((sector) => t(`sector.${sector}`));
  if (only !== undefined && others.length === 0) {
    const sector = language === "sv" ? only : only.toLowerCase();
    return t("finding.sectorLargest", { sector, held: most, of: balance.held });
  }
  const names = leading.map((sector) => t(`sector.${sector}`).toLowerCase());
  return t("finding.sectorEven", { sectors: listInWords(names, language) });
}

/** In how many municipalities the parties are based. */
export function municipalityText(
  t: T,
  balance: Balance,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const placed = balance.byMunicipality.filter(({ code }) => code !== null);
  const most = placed[0]?.held ?? 0;
  const leading = placed
    .filter(({ held }) => held === most)
    .map(({ code }) => names[code ?? ""] ?? code ?? "");
  const count = placed.length;
  const number = numberInWords(count, language);
  if (leading.length > 3 || (most === 1 && count > 1)) return t("finding.municipalityEven", { number });
  return t("finding.municipality", { count, number, held: most, largest: listInWords(leading, language) });
}
