import type { Balance, BalanceFinding } from "~/domain/parties/composition/balance";
import { sectors } from "~/domain/parties/registry/sector";
import type { LocalDate } from "~/kernel/local-date";
import { perspectives } from "~/kernel/perspective";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { BalanceChart } from "~/ui/chart/balance-chart";
import { Bars } from "~/ui/chart/bars";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { balanceText, municipalityText, sectorText } from "./finding-text";

/** Seats by perspective in the council's own order: the finding as title, one square per seat. */
export function BalanceFigure({
  balance,
  finding,
  day,
}: {
  balance: Pick<Balance, "byPerspective">;
  finding: BalanceFinding;
  day: LocalDate;
}) {
  const { t } = useTranslation("parties");
  const { council, language } = useSite();
  const order = council?.perspectives.length ? council.perspectives : perspectives;
  const rows = order
    .map((perspective) => ({ perspective, ...balance.byPerspective[perspective] }))
    .filter(({ held, vacant }) => held + vacant > 0);
  const text = (held: number, vacant: number) => {
    if (vacant === 0) return String(held);
    return held === 0 ? t("balance.rowVacant", { count: vacant }) : t("balance.row", { held, count: vacant });
  };
  return (
    <ChartFigure
      title={balanceText(t, finding, language)}
      source={t("balance.source", { day: formatDay(day, language) })}
    >
      <BalanceChart
        rows={rows.map(({ perspective, held, vacant }) => ({
          label: t(`perspective.${perspective}`),
          filled: held,
          vacant,
          text: text(held, vacant),
        }))}
      />
    </ChartFigure>
  );
}

/** Held seats by sector, zero-based bars with their counts. */
export function SectorFigure({ balance }: { balance: Balance }) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const rows = sectors.map((sector) => ({ sector, held: balance.bySector[sector].held }));
  const most = Math.max(1, ...rows.map(({ held }) => held));
  const present = rows.filter(({ held }) => held > 0).sort((a, b) => b.held - a.held);
  return (
    <ChartFigure title={sectorText(t, balance, language)} unit={t("balance.sectorUnit")}>
      <Bars
        max={most}
        long
        bars={present.map(({ sector, held }) => ({
          key: sector,
          label: t(`sector.${sector}`),
          value: held,
          text: held,
        }))}
      />
    </ChartFigure>
  );
}

/** Held seats by the party's municipality. */
export function MunicipalityFigure({
  balance,
  names,
}: {
  balance: Balance;
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const most = Math.max(1, ...balance.byMunicipality.map(({ held }) => held));
  const rows = balance.byMunicipality.toSorted((a, b) => Number(a.code === null) - Number(b.code === null));
  return (
    <ChartFigure title={municipalityText(t, balance, names, language)} unit={t("balance.municipalityUnit")}>
      <Bars
        max={most}
        long
        bars={rows.map(({ code, held }) => ({
          key: code ?? "none",
          label: code === null ? t("balance.noMunicipality") : (names[code] ?? code),
          value: held,
          text: held,
        }))}
      />
    </ChartFigure>
  );
}
