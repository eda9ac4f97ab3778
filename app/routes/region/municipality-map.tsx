import type { MappedMunicipality, SubregionMap } from "~/domain/geography/subregion-map.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { MapFigure, type MapFill } from "~/ui/chart/map-figure";
import { DataTable } from "~/ui/table/data-table";
import { Section } from "~/ui/text/section";
import { ComparabilityNote } from "./comparability-note";
import { type MunicipalityRow, municipalityRows } from "./municipality-rows";
import type { NamedCouncil } from "./named-council";

type Props = {
  councils: readonly NamedCouncil[];
  map: SubregionMap;
  /** Number of parties by municipality code. */
  parties: Readonly<Record<string, number>>;
};

/** Steps of the map's sequence by the least number of parties. */
const steps = [
  { least: 5, fill: 5, label: "5–" },
  { least: 3, fill: 4, label: "3–4" },
  { least: 2, fill: 3, label: "2" },
  { least: 1, fill: 2, label: "1" },
] as const;

/** Where the councils' parties belong, as a map with its table. */
export function MunicipalityMap({ councils, map, parties }: Props) {
  const { t } = useTranslation("overview");
  const countOf = ({ code }: MappedMunicipality) => parties[code] ?? 0;
  const nameOf = (id: string | null) => councils.find((council) => council.id === id)?.name ?? "";
  const fillOf = (municipality: MappedMunicipality): MapFill => {
    if (municipality.council === null && countOf(municipality) === 0) return "outside";
    return steps.find(({ least }) => countOf(municipality) >= least)?.fill ?? "plain";
  };
  const inside = map.municipalities.filter(({ council }) => council !== null);
  const fills = map.municipalities.map(fillOf);
  const key = [
    ...steps.map(({ fill, label }) => ({ fill: fill as MapFill, label: label as string })),
    { fill: "plain" as const, label: t("map.key.none") },
    { fill: "outside" as const, label: t("map.key.outside") },
  ].map((row) => ({
    ...row,
    count: t("map.keyCount", { count: fills.filter((fill) => fill === row.fill).length }),
  }));
  const table = (
    <DataTable<MunicipalityRow>
      caption={t("map.title")}
      captionHidden
      tight
      cards={false}
      rows={municipalityRows(map.municipalities, parties, councils, t)}
      rowKey={({ code }) => code}
      columns={[
        { key: "name", heading: t("map.municipality"), cell: ({ name }) => name },
        { key: "council", heading: t("map.council"), cell: ({ council }) => council },
        { key: "parties", heading: t("map.parties"), align: "right", cell: (row) => row.parties },
      ]}
    />
  );
  return (
    <Section
      id="map"
      heading={t("map.heading")}
      lead={<ComparabilityNote of={{ level: "partly", reasons: ["ownParties"] }} />}
    >
      <ChartFigure
        title={t("map.finding", {
          with: inside.filter((municipality) => countOf(municipality) > 0).length,
          of: inside.length,
        })}
        unit={t("map.unit")}
        source={t("map.source")}
        twin={{ summary: t("map.twin", { count: map.municipalities.length }), table }}
      >
        <MapFigure
          id="municipalities"
          viewBox={map.viewBox}
          title={t("map.title")}
          description={t("map.description")}
          areas={map.municipalities.map((municipality) => ({
            id: municipality.code,
            path: municipality.path,
            fill: fillOf(municipality),
          }))}
          borders={map.borders.outer}
          labels={map.councils.map(({ id, centroid: [x, y] }) => ({ text: nameOf(id), x, y }))}
          mapKey={key}
        >
          <p className="small muted">{t("map.partly")}</p>
        </MapFigure>
      </ChartFigure>
    </Section>
  );
}
