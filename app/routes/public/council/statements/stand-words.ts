import type { TFunction } from "i18next";
import type { StandKind } from "~/domain/positions/stand";
import type { PartyPosition, StandCount } from "~/domain/positions/stand-count";
import { partyPositions, standFinding } from "~/domain/positions/stand-count";
import type { Language } from "~/kernel/language";
import type { MarkName } from "~/ui/status/mark-row";
import type { StandName } from "~/ui/status/stand-mark";
import { lowerFirst } from "./lower-first";

/** What the stands say in one sentence: "19 av 23 parter står bakom texten utan förbehåll." */
export function findingSentence(t: TFunction<"statements">, count: StandCount): string {
  const finding = standFinding(count);
  switch (finding.kind) {
    case "nobody-asked":
      return t("finding.nobodyAsked");
    case "nobody-answered":
      return t("finding.nobodyAnswered", { count: finding.of });
    case "all-behind":
      return t("finding.allBehind", { count: finding.of });
    case "some-behind":
      return finding.behind === 0
        ? t("finding.noneBehind", { count: finding.of })
        : t("finding.someBehind", { count: finding.of, behind: finding.behind });
    default:
      return finding satisfies never;
  }
}

/** Every position that any party has, counted: "19 står bakom, 2 har en reservation och 1 avstår". */
export function countSentence(t: TFunction<"statements">, count: StandCount, language: Language): string {
  const parts = partyPositions.flatMap((position) =>
    count[position] === 0 ? [] : t(`count.${position}`, { count: count[position] }),
  );
  return new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
}

/** Parties that have answered but don't sit in the council, each with where it stands: "Fackförbund A (står bakom)". */
export function othersSentence(
  t: TFunction<"statements">,
  others: readonly { partyName: string; kind: StandKind; withdrawnAt: string | null }[],
  language: Language,
): string {
  const named = others.map(({ partyName, kind, withdrawnAt }) => {
    const stand = lowerFirst(t(`stand.${withdrawnAt ? "withdrawn" : kind}`));
    return `${partyName} (${stand})`;
  });
  return new Intl.ListFormat(language).format(named);
}

/** The drawing of a position; without a stand, the dotted ring. */
export function markOf(position: PartyPosition): StandName & MarkName {
  return position === "unanswered" || position === "withdrawn" || position === "not-asked"
    ? "awaits"
    : position;
}
