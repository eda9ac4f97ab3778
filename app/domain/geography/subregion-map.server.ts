import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { type CouncilProfile, inCompassOrder } from "~/kernel/council/council-profile";
import reference from "../../../prisma/seed/reference/municipalities.topo.json";
import { CompactPath } from "./compact-path";

type Shape = (Polygon | MultiPolygon) & { properties: { code: string; name: string } };
type Municipalities = GeometryCollection<{ code: string; name: string }>;

/** What the map needs of a council. */
export type MappedCouncil = Pick<CouncilProfile, "id" | "quarter" | "municipalities">;

export type MappedMunicipality = {
  readonly code: string;
  readonly name: string;
  /** The council whose association it is a member of, or null (Varberg). */
  readonly council: string | null;
  /** Councils whose association it is co-opted to. */
  readonly coOptedBy: readonly string[];
  /** SVG path data; so are all paths here. */
  readonly path: string;
};

export type CouncilShape = {
  readonly id: string;
  readonly path: string;
  /** x and y in the units of the view box. */
  readonly centroid: readonly [number, number];
};

export type CouncilShapes = { readonly viewBox: string; readonly councils: readonly CouncilShape[] };

export type SubregionMap = CouncilShapes & {
  readonly municipalities: readonly MappedMunicipality[];
  readonly borders: {
    /** Between municipalities of one council. */
    readonly inner: string;
    /** Between councils, and outwards. */
    readonly outer: string;
  };
};

const topology = flattened(reference as unknown as Topology<{ kommuner: Municipalities }>);
const shapes = topology.objects.kommuner.geometries as Shape[];
const outline = feature(topology, topology.objects.kommuner);

/**
 * The map of the subregions as ready SVG paths: municipalities by code, councils in compass order.
 * Generalised boundaries for thematic maps (SCB, CC0). About 25 kB; a start page takes `councilShapes`.
 */
export const subregionMap = kept(
  (width: number, height: number, councils: readonly MappedCouncil[]): SubregionMap => {
    const { write } = drawing(width, height);
    const councilOf = memberships(councils);
    const isInner = (a: unknown, b: unknown) =>
      councilOf(a as Shape) !== null && councilOf(a as Shape) === councilOf(b as Shape);
    return {
      ...councilShapes(width, height, councils),
      municipalities: shapes
        .map((shape) => ({
          code: shape.properties.code,
          name: shape.properties.name,
          council: councilOf(shape),
          coOptedBy: councilsWith(councils, shape, "co-opted"),
          path: write(feature(topology, shape)),
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      borders: {
        inner: write(mesh(topology, topology.objects.kommuner, (a, b) => a !== b && isInner(a, b))),
        outer: write(mesh(topology, topology.objects.kommuner, (a, b) => a === b || !isInner(a, b))),
      },
    };
  },
);

/** Only the councils' areas, each merged of its member municipalities. About 5 kB. */
export const councilShapes = kept(
  (width: number, height: number, councils: readonly MappedCouncil[]): CouncilShapes => {
    const { write, centroid } = drawing(width, height);
    const councilOf = memberships(councils);
    return {
      viewBox: `0 0 ${width} ${height}`,
      councils: inCompassOrder(councils).map(({ id }) => {
        const area = merge(
          topology,
          shapes.filter((shape) => councilOf(shape) === id),
        );
        return { id, path: write(area), centroid: centroid(area) };
      }),
    };
  },
);

function drawing(width: number, height: number) {
  const projection = geoIdentity().reflectY(true).fitSize([width, height], outline);
  const write = (object: GeoPermissibleObjects): string => {
    const path = new CompactPath();
    geoPath(projection, path as unknown as CanvasRenderingContext2D)(object);
    return path.toString();
  };
  const centroid = (object: GeoPermissibleObjects): readonly [number, number] => {
    const [x, y] = geoPath(projection).centroid(object);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  return { write, centroid };
}

function memberships(councils: readonly MappedCouncil[]) {
  return (shape: Shape): string | null => councilsWith(councils, shape, "member")[0] ?? null;
}

function councilsWith(
  councils: readonly MappedCouncil[],
  shape: Shape,
  kind: "member" | "co-opted",
): string[] {
  const { code } = shape.properties;
  return councils
    .filter((one) => one.municipalities.some((of) => of.code === code && of.kind === kind))
    .map(({ id }) => id);
}

/** Degrees of longitude are shorter than those of latitude: shrinks them by the cosine of the middle latitude. */
function flattened<T extends Topology>(degrees: T): T {
  const [, south = 0, , north = 0] = degrees.bbox ?? [];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const {
    scale: [x, y],
    translate: [left, bottom],
  } = degrees.transform ?? { scale: [1, 1], translate: [0, 0] };
  return { ...degrees, transform: { scale: [x * shrink, y], translate: [left * shrink, bottom] } };
}

/** Computed once per size and set of councils; sizes are chosen in code, never by a visitor. */
function kept<R>(draw: (width: number, height: number, councils: readonly MappedCouncil[]) => R) {
  const drawn = new Map<string, R>();
  return (width: number, height: number, councils: readonly MappedCouncil[]): R => {
    const key = JSON.stringify([
      width,
      height,
      councils.map(({ id, quarter, municipalities }) => [id, quarter, municipalities]),
    ]);
    const known = drawn.get(key) ?? draw(width, height, councils);
    drawn.set(key, known);
    return known;
  };
}
