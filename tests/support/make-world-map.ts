import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import countries from "i18n-iso-countries/codes.json" with { type: "json" };
import { feature } from "topojson-client";
import { root } from "../../scripts/sources";

/**
 * Writes components/insights/world.json from Natural Earth's public domain geometry: the land as one path, without any
 * border, and the centre of each country's largest part, so that small countries are marked as well as large ones.
 */
const width = 640;

type Shape = { type: "Feature"; id?: string; geometry: { type: string; coordinates: unknown[] } };
type Atlas = Parameters<typeof feature>[0];
const require = createRequire(import.meta.url);
const land = require("world-atlas/land-110m.json") as Atlas;
const shapes = require("world-atlas/countries-50m.json") as Atlas;

const view = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: "Sphere" });
const round = (value: number) => Math.round(value * 10) / 10;
const draw = geoPath(view).digits(0);

/** Latitude south of which land is left out, which excludes Antarctica. */
const southernmost = -58;
const alpha2 = new Map(countries.map(([two = "", , numeric = ""]) => [numeric, two]));
const places: Record<string, [number, number]> = {};
for (const shape of (feature(shapes, shapes.objects.countries as never) as unknown as { features: Shape[] }).features) {
  const code = alpha2.get(shape.id ?? "");
  const middle = view(geoCentroid(largestOf(shape) as never));
  if (code && middle) places[code] ??= [round(middle[0]), round(middle[1])];
}
/** Countries whose mark is placed where most people live instead of at the centre. */
const placedByHand: Record<string, [number, number]> = {
  US: [-96, 39],
  RU: [45, 56],
  CA: [-90, 50],
  CL: [-71, -33],
  NO: [10, 61],
};
for (const [code, at] of Object.entries(placedByHand)) {
  const [x = 0, y = 0] = view(at) ?? [];
  places[code] = [round(x), round(y)];
}

const [, [, bottom]] = geoPath(view).bounds({ type: "Sphere" });
const made = { width, height: Math.ceil(bottom), land: drawLand(), places };
writeFileSync(`${root}components/insights/world.json`, `${JSON.stringify(made)}\n`);

/** Draws the land in whole pixels, each point relative to the one before; leaves out rings smaller than a pixel. */
function drawLand(): string {
  const { features } = feature(land, land.objects.land as never) as unknown as { features: Shape[] };
  const rings = features
    .flatMap(({ geometry }) => geometry.coordinates as [number, number][][][])
    .filter(([outer = []]) => outer.some(([, latitude]) => latitude > southernmost))
    .flatMap((coordinates) => (draw({ type: "Polygon", coordinates }) ?? "").split(/M|Z/).filter(Boolean));
  return rings.map(steps).join("");
}

function steps(ring: string): string {
  const points = ring.split("L").map((point) => point.split(",").map(Number));
  const [[x0 = 0, y0 = 0] = [], ...others] = points;
  let [x, y] = [x0, y0];
  const moves = others.flatMap(([nextX = 0, nextY = 0]) => {
    const move = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return move.some(Boolean) ? [move.join(" ").replace(" -", "-")] : [];
  });
  return moves.length < 3 ? "" : `M${x0} ${y0}l${moves.join(" ").replaceAll(" -", "-")}z`;
}

function largestOf(shape: Shape) {
  if (shape.geometry.type !== "MultiPolygon") return shape;
  const parts = shape.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return parts.reduce((one, other) => (geoArea(other as never) > geoArea(one as never) ? other : one));
}
