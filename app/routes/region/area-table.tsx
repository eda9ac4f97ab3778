import type { RegionalArea } from "~/domain/overview/regional-plans.server";
import { stateOrder, totalOf } from "~/domain/plans/follow-up/measure-state";
import type { Query } from "~/kernel/address/address";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CouncilName } from "~/ui/chart/council-panels";
import { UnitRow } from "~/ui/status/unit-row";
import { DataTable } from "~/ui/table/data-table";
import type { NamedCouncil } from "./named-council";

/** The areas that share a category; an area stands in each of its categories. */
export interface AreaGroup {
  key: string;
  heading: string;
  rows: readonly RegionalArea[];
}

/** The priority areas of all plans by common category, with how their measures go. */
export function AreaTable({
  groups,
  councils,
  query,
}: {
  groups: readonly AreaGroup[];
  councils: readonly NamedCouncil[];
  /** Goes along to the plans, so that they show the same day. */
  query: Query;
}) {
  const { t } = useTranslation("overview");
  const site = useSite();
  const councilOf = ({ councilId }: RegionalArea) => councils.find(({ id }) => id === councilId);
  return (
    <DataTable
      caption={t("planPage.caption")}
      captionHidden
      groups={groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, heading, rows }) => ({
          key,
          heading,
          rows: rows.map((area) => ({ ...area, row: `${key} ${area.id}` })),
        }))}
      rowKey={({ row }) => row}
      columns={[
        {
          key: "area",
          heading: t("planPage.area"),
          cell: (area) => {
            const council = councilOf(area);
            return council ? (
              <a href={site.councilHref(council, `/handlingsplan${query}`)}>{area.title}</a>
            ) : (
              area.title
            );
          },
        },
        {
          key: "council",
          heading: t("planPage.council"),
          width: "l",
          cell: (area) => {
            const council = councilOf(area);
            return (
              council && (
                <CouncilName council={council.id} quarter={council.quarter}>
                  {council.name}
                </CouncilName>
              )
            );
          },
        },
        {
          key: "goals",
          heading: t("planPage.goals"),
          width: "xs",
          align: "right",
          cell: ({ goals }) => goals,
        },
        {
          key: "measures",
          heading: t("planPage.measures"),
          width: "xl",
          cell: (area) => <Measures area={area} />,
        },
      ]}
    />
  );
}

/** The area's measures as squares and in words. */
function Measures({ area: { counts } }: { area: Pick<RegionalArea, "counts"> }) {
  const { t: plans } = useTranslation("plans");
  const present = stateOrder.filter((state) => counts[state] > 0);
  const text = present.map((state) => plans(`count.${state}`, { count: counts[state] })).join(", ");
  return (
    <div className="stack-s">
      <UnitRow
        hidden
        text={text}
        units={present.flatMap((state) => Array<typeof state>(counts[state]).fill(state))}
      />
      <span className="small">{totalOf(counts) === 0 ? "0" : text}</span>
    </div>
  );
}
