import {
  countFilters,
  type MeasureFilter,
  type MeasureRow,
  measureFilters,
} from "~/domain/plans/measure-row";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { Filters, Pill } from "~/ui/frame/filters";

/** Filters by the word they have in the address; all measures have none. */
export const filterWords: Readonly<Record<MeasureFilter, string>> = {
  all: "",
  hindered: "hindrade",
  delayed: "forsenade",
  unconfirmed: "obekraftade",
  orphaned: "utan-ansvarig",
};

const icons = {
  all: undefined,
  hindered: "status-hindered",
  delayed: "status-delayed",
  unconfirmed: "stale",
  orphaned: undefined,
} as const;

/** The filter that the address asks for. */
export function readFilter(request: Request): MeasureFilter {
  const word = new URL(request.url).searchParams.get("visa") ?? "";
  return measureFilters.find((filter) => filterWords[filter] === word) ?? "all";
}

export function MeasureFilters({
  rows,
  current,
  chosen,
}: {
  rows: readonly MeasureRow[];
  current: MeasureFilter;
  chosen: string | null;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const counts = countFilters(rows);
  return (
    <Filters label={t("filter.label")}>
      {measureFilters.map((filter) => (
        <Pill
          key={filter}
          href={planAddress(site, "", { plan: chosen, visa: filterWords[filter] })}
          current={filter === current}
          icon={icons[filter]}
        >
          {t(`filter.${filter}`, { n: counts[filter] })}
        </Pill>
      ))}
    </Filters>
  );
}
