import type { CouncilShapes } from "~/domain/geography/subregion-map.server";
import { useSite } from "~/platform/http/site-context";
import { listInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { MapFigure } from "~/ui/chart/map-figure";
import { DataTable } from "~/ui/table/data-table";
import type { ShownCouncil } from "./shown-councils.server";

const namesOf = (municipalities: ShownCouncil["members"]) => municipalities.map(({ name }) => name);

type Row = { code: string; name: string; subregion: string; note: string };

/** Which municipality belongs to which council, as rows. */
function useRows(councils: readonly ShownCouncil[]): Row[] {
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
export function RegionMap({
  councils,
  shapes,
}: {
  councils: readonly ShownCouncil[];
  shapes: CouncilShapes;
}) {
  const { t } = useTranslation("public");
  const site = useSite();
  const rows = useRows(councils);
  const known = new Map(councils.map((council) => [council.id, council]));
  const areas = shapes.councils.flatMap((shape) => {
    const council = known.get(shape.id);
    return council ? [{ shape, council }] : [];
  });
  const notes = councils.flatMap(({ shortName, members: own, coOpted }) => {
    const outside = own.filter((one) => one.outside);
    const write = (key: "region.mapOutside" | "region.mapAdjunct", named: typeof own) =>
      named.length > 0
        ? [t(key, { names: listInWords(namesOf(named), site.language), council: shortName })]
        : [];
    return [...write("region.mapOutside", outside), ...write("region.mapAdjunct", coOpted)];
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
        mapKey={councils.map((council) => ({
          fill: "accent" as const,
          council: council.id,
          label: <a href={site.councilHref(council, "/")}>{council.shortName}</a>,
          count: t("region.mapMembers", { count: council.members.length }),
        }))}
      >
        {notes.map((note) => (
          <p className="small" key={note}>
            {note}
          </p>
        ))}
      </MapFigure>
    </ChartFigure>
  );
}
