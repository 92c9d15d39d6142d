import type { Results } from "./results";
import { backendCpuOf } from "./tables";

/** Classes that have a line, each with a colour that is readable on white and on black. */
const lines: Record<string, string> = {
  listing: "#2f81f7",
  storefront: "#8957e5",
  category: "#1a9e5a",
  "category, 3 filters": "#c28a00",
  search: "#d6409f",
  "search, most frequent word": "#e5534b",
};

const [width, height] = [760, 420];
const plot = { left: 62, right: 540, top: 28, bottom: 362 };
type Point = { x: number; y: number };

/** Draws CPU per call against the size of the market, both on logarithmic scales. */
export function growthChart(results: Results): string {
  const sizes = Object.entries(results);
  const series = Object.entries(lines).flatMap(([name, color]) => {
    const values = sizes.flatMap(([, each]) => {
      const cpu = backendCpuOf(each, name);
      return cpu ? [{ listings: each.listings, cpu }] : [];
    });
    return values.length ? [{ name, color, values }] : [];
  });
  const all = series.flatMap(({ values }) => values);
  const xScale = scale(decades(all.map(({ listings }) => listings)), plot.left, plot.right);
  const yScale = scale(decades(all.map(({ cpu }) => cpu)), plot.bottom, plot.top);
  const drawn = series.map(({ values, ...line }) => ({
    ...line,
    points: values.map(({ listings, cpu }): Point => ({ x: xScale.at(listings), y: yScale.at(cpu) })),
  }));
  return svg([
    ...xScale.steps.map((step) => rule(xScale.at(step), "down", step.toLocaleString("en"))),
    ...yScale.steps.map((step) => rule(yScale.at(step), "across", String(step))),
    `<text x="${plot.left}" y="16">ms of PostgreSQL CPU a call</text>`,
    `<text x="${plot.right}" y="${plot.bottom + 38}" text-anchor="end">designs in the market</text>`,
    ...drawn.map(({ points, color }) => curve(points, color)),
    ...labels(drawn),
  ]);
}

type Scale = { at: (value: number) => number; steps: number[] };

/** Returns the exponents of ten below the smallest and above the largest value; [0, 1] without values. */
function decades(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function scale([low, high]: [number, number], from: number, to: number): Scale {
  const steps = Array.from({ length: high - low + 1 }, (_, index) => Number((10 ** (low + index)).toPrecision(1)));
  return { steps, at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)) };
}

const rule = (at: number, direction: "down" | "across", text: string) =>
  direction === "down"
    ? `<path class="rule" d="M${at} ${plot.top}V${plot.bottom}"/><text x="${at}" y="${plot.bottom + 18}" text-anchor="middle">${text}</text>`
    : `<path class="rule" d="M${plot.left} ${at}H${plot.right}"/><text x="${plot.left - 8}" y="${at + 4}" text-anchor="end">${text}</text>`;

const curve = (points: readonly Point[], color: string) =>
  `<polyline fill="none" stroke="${color}" stroke-width="2.5" points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}"/>` +
  points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${color}"/>`).join("");

/** Places each name at the end of its line, and moves names apart where lines meet. */
function labels(drawn: readonly { name: string; color: string; points: Point[] }[]): string[] {
  let lowest = Number.NEGATIVE_INFINITY;
  return drawn
    .map(({ name, color, points }) => ({ name, color, end: points.at(-1) ?? { x: 0, y: 0 } }))
    .sort((one, other) => one.end.y - other.end.y)
    .map(({ name, color, end }) => {
      const y = Math.max(end.y + 4, lowest + 17);
      lowest = y;
      return `<text x="${end.x + 12}" y="${y}" fill="${color}" class="name">${name}</text>`;
    });
}

const round = (value: number) => Math.round(value * 10) / 10;

const svg = (
  parts: readonly string[],
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="CPU of PostgreSQL a call, by the size of the market">
<style>
text { font: 13px system-ui, sans-serif }
text:not(.name) { fill: #57606a }
.name { font-weight: 600 }
.rule { stroke: #d0d7de; stroke-width: 1 }
@media (prefers-color-scheme: dark) { text:not(.name) { fill: #9aa4af } .rule { stroke: #30363d } }
</style>
${parts.join("\n")}
</svg>
`;
