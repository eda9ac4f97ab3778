import { partyPositions, type StandCount } from "~/domain/positions/stand-count";
import { groupByPerspective, type PartyStandView } from "~/domain/positions/stand-view";
import { useSite } from "~/platform/http/site-context";
import { capitalised } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { Legend } from "~/ui/status/legend";
import { MarkRow } from "~/ui/status/mark-row";
import { countSentence, markOf } from "./stand-words";

/** One mark per party that was asked or has answered, in the order of the table beneath, with the count in words as title. */
export function StandFigure({ parties, count }: { parties: readonly PartyStandView[]; count: StandCount }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const sentence = capitalised(countSentence(t, count, language));
  const shown = partyPositions.filter((position) => position !== "not-asked" && count[position] > 0);
  return (
    <ChartFigure title={sentence} source={t("figure.order")}>
      <MarkRow
        marks={groupByPerspective(parties).map((group) =>
          group.parties.flatMap(({ position }) => (position === "not-asked" ? [] : markOf(position))),
        )}
        text={sentence}
      />
      <Legend items={shown.map((position) => ({ icon: markOf(position), label: t(`stand.${position}`) }))} />
    </ChartFigure>
  );
}
