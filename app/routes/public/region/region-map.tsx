import { useTranslation } from "react-i18next";
import type { CouncilShapes } from "~/domain/geography/subregion-map.server";
import { useSite } from "~/platform/http/site-context";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { MapFigure } from "~/ui/chart/map-figure";
import { DataTable } from "~/ui/table/data-table";
import type { RegionStartData } from "./start";

type Council = RegionStartData["councils"][number];
type Row = { code: string; name: string; subregion: string; note: string };

/** Which municipality belongs to which council, as rows. */
function useRows(councils: readonly Council[]): Row[] {
  const { t } = useTranslation("public");
  return councils.flatMap(({ shortName, members, coOpted }) => [
    ...members.map(({ code, name, outside }) => ({
      code,
      name,
      subregion: shortName,
      note: outside ? t("region.outside") : "",
    })),
    ...coOpted.map(({ code, name }) => ({ code, name, subregion: shortName, note: t("region.adjunct") })),
  ]);
}

/** The subregions as a map that links to the councils, with the same as a table. */
export function RegionMap({ councils, shapes }: { councils: readonly Council[]; shapes: CouncilShapes }) {
  const { t } = useTranslation("public");
  const site = useSite();
  const rows = useRows(councils);
  const known = new Map(councils.map((council) => [council.id, council]));
  const areas = shapes.councils.flatMap((shape) => {
    const council = known.get(shape.id);
    return council ? [{ shape, council }] : [];
  });
  const columns = [
    { key: "name", heading: t("region.municipality"), cell: (row: Row) => row.name },
    { key: "subregion", heading: t("region.subregion"), cell: (row: Row) => row.subregion },
    { key: "note", heading: t("region.note"), cell: (row: Row) => row.note },
  ];
  const members = councils.reduce((sum, council) => sum + council.members.length, 0);
  return (
    <ChartFigure
      title={t("region.mapTitle", { count: members, councils: councils.length })}
      source={t("region.mapSource")}
      twin={{
        summary: t("region.mapTable", { count: rows.length }),
        table: (
          <DataTable
            caption={t("region.mapName")}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ code }) => code}
            tight
            cards={false}
          />
        ),
      }}
    >
      <MapFigure
        id="subregions"
        viewBox={shapes.viewBox}
        title={t("region.mapName")}
        description={t("region.mapDescription")}
        areas={areas.map(({ shape, council }) => ({
          id: shape.id,
          path: shape.path,
          fill: "accent" as const,
          council: council.id,
          href: site.councilHref(council, "/"),
          label: council.name,
        }))}
        labels={areas.map(({ shape: { centroid }, council }) => ({
          text: council.shortName,
          x: centroid[0],
          y: centroid[1],
        }))}
      />
    </ChartFigure>
  );
}
