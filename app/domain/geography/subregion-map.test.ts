import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readTenants } from "~/domain/councils/read-tenants.server";
import { municipalities } from "~/kernel/municipality";
import { councilShapes, subregionMap } from "./subregion-map.server";

/** The councils whose subregions the boundary file draws. */
const drawn = ["fyrbodal", "skaraborg", "goteborg", "boras"];
const councils = (await readTenants("tenants")).filter(({ id }) => drawn.includes(id));
const map = subregionMap(404, 480, councils);

/** Corners of a path, read as SVG reads it: relative steps, a new ring begins where the last one began. */
function corners(path: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  let start = at;
  for (const ring of path.split(/(?=m)/)) {
    const steps = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < steps.length; i += 2) {
      at = [at[0] + (steps[i] ?? 0), at[1] + (steps[i + 1] ?? 0)];
      if (i === 0) start = at;
      points.push(at);
    }
    if (ring.endsWith("z")) at = start;
  }
  return points;
}

describe("the map of the subregions", () => {
  it("has all 51 municipalities once, by name", () => {
    expect(map.municipalities).toHaveLength(51);
    expect(map.municipalities.map(({ code, name }) => ({ code, name }))).toEqual(
      municipalities.map(({ code, name }) => ({ code, name })),
    );
  });

  it("places every member and co-opted municipality with its council", () => {
    for (const { id, municipalities: own } of councils) {
      for (const { code, kind } of own) {
        const drawn = map.municipalities.find((one) => one.code === code);
        if (kind === "member") expect(drawn?.council, code).toBe(id);
        else expect(drawn?.coOptedBy, code).toContain(id);
      }
    }
    const outside = map.municipalities.filter(({ council }) => council === null);
    expect(outside).toMatchObject([{ name: "Varberg", coOptedBy: ["boras"] }]);
  });

  it("stays inside its view box and fills it in one direction", () => {
    const points = map.municipalities.flatMap(({ path }) => corners(path));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(map.viewBox).toBe("0 0 404 480");
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-0.1);
    expect(Math.max(...xs)).toBeLessThanOrEqual(404.1);
    expect(Math.min(...ys)).toBeCloseTo(0, 0);
    expect(Math.max(...ys)).toBeCloseTo(480, 0);
  });

  it("has north up and west to the left", () => {
    const first = (code: string) =>
      corners(map.municipalities.find((one) => one.code === code)?.path ?? "")[0] ?? [0, 0];
    const [stromstad, varberg, karlsborg] = [first("1486"), first("1383"), first("1446")];
    expect(stromstad[1]).toBeLessThan(varberg[1]);
    expect(stromstad[0]).toBeLessThan(karlsborg[0]);
  });

  it("draws neighbours with the same corners along their border", () => {
    const at = (code: string) =>
      new Set(
        corners(map.municipalities.find((one) => one.code === code)?.path ?? "").map(
          ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`,
        ),
      );
    const [skovde, hjo] = [at("1496"), at("1497")];
    expect([...skovde].filter((corner) => hjo.has(corner)).length).toBeGreaterThan(2);
  });

  it("gives every council one shape with its middle inside the view box, in compass order", () => {
    expect(map.councils.map(({ id }) => id)).toEqual(["fyrbodal", "skaraborg", "goteborg", "boras"]);
    for (const { centroid, path } of map.councils) {
      expect(path).toMatch(/^m[\d. mz-]+z$/);
      expect(centroid[0]).toBeGreaterThan(0);
      expect(centroid[1]).toBeLessThan(480);
    }
    expect(map.borders.inner).not.toBe("");
    expect(map.borders.outer).not.toBe("");
  });

  it("has a form for the start page of at most 6 kB, 3 kB compressed", () => {
    const written = JSON.stringify(councilShapes(404, 480, councils));
    expect(written.length).toBeLessThan(6_000);
    expect(gzipSync(written).length).toBeLessThan(3_000);
    expect(JSON.stringify(map).length).toBeLessThan(32_000);
  });

  it("is drawn once per size and set of councils", () => {
    expect(subregionMap(404, 480, councils)).toBe(map);
    expect(subregionMap(300, 360, councils)).not.toBe(map);
    expect(subregionMap(404, 480, councils.slice(1)).councils).toHaveLength(3);
  });

  it("follows the folders: a municipality in no council belongs to none", () => {
    const fewer = subregionMap(
      404,
      480,
      councils.filter(({ id }) => id !== "fyrbodal"),
    );
    expect(fewer.municipalities.find(({ name }) => name === "Orust")?.council).toBeNull();
  });
});
