import { BufferGeometry, DoubleSide, Float32BufferAttribute, ShapeUtils, type Texture, Vector2 } from "three";
import { fabric } from "./materials";
import { type Pen, printed } from "./prints";
import type { Flat } from "./shapes";

/** A corner of a cut pattern: where it lies and how much it is rounded. */
export type Corner = [x: number, y: number, radius?: number];

type Stuffing = {
  /** From the middle to the front. */
  thick?: number;
  /** How far from the edge it is as thick as that. */
  edge?: number;
  /** How far a point comes forward in folds and bends. */
  folds?: (x: number, y: number) => number;
  /** Side of the grid's cells. */
  step?: number;
};

/** The whole pattern of a right half given from its top to its bottom. */
export const mirrored = (half: Corner[]): Corner[] => [
  ...half,
  ...half
    .filter(([x]) => Math.abs(x) > 1e-6)
    .map(([x, y, radius]): Corner => [-x, y, radius])
    .reverse(),
];

/** The line round a pattern with its corners rounded. */
export function pattern(corners: Corner[], usual = 0.06): Flat[] {
  return corners.flatMap(([x, y, radius = usual], index): Flat[] => {
    const before = corners.at(index - 1);
    const after = corners[(index + 1) % corners.length];
    if (!before || !after || radius === 0) return [[x, y]];
    const [from, to] = [towards([x, y], before, radius), towards([x, y], after, radius)];
    return [0, 0.25, 0.5, 0.75, 1].map((t) => {
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * from[0] + b * x + c * to[0], a * from[1] + b * y + c * to[1]];
    });
  });
}

function towards([x, y]: Flat, [toX, toY]: Corner, radius: number): Flat {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const share = Math.min(radius / length, 0.49);
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** Cloth of a pattern, soft and thicker inwards, its front towards +z; maps lie on it as `drawnOn` draws them. */
export function soft(line: Flat[], { thick = 0.08, edge = thick * 1.6, folds = () => 0, step }: Stuffing = {}) {
  const { left, bottom, width, height } = extentOf(line);
  const cell = step ?? Math.max(width, height) / 56;
  const points: Flat[] = [];
  const known = new Map<string, number>();
  const corner = ([x, y]: Flat) => {
    const key = `${Math.round(x * 1e4)} ${Math.round(y * 1e4)}`;
    const index = known.get(key) ?? points.push([x, y]) - 1;
    known.set(key, index);
    return index;
  };
  const faces: number[] = [];
  for (let x = left; x < left + width; x += cell)
    for (let y = bottom; y < bottom + height; y += cell) {
      const inside = clipped(line, x, y, cell);
      if (inside.length < 3) continue;
      const corners = inside.map(corner);
      for (const face of ShapeUtils.triangulateShape(
        inside.map(([a, b]) => new Vector2(a, b)),
        [],
      ))
        faces.push(...face.map((at) => corners[at] ?? 0));
    }
  const rise = points.map((point) => {
    const share = Math.min(1, distance(point, line) / edge);
    return thick * Math.sqrt(1 - (1 - share) ** 2);
  });
  const places: number[] = [];
  const maps: number[] = [];
  for (const side of [1, -1])
    for (const [index, [x, y]] of points.entries()) {
      places.push(x, y, side * (rise[index] ?? 0) + folds(x, y));
      maps.push((x - left) / width, (y - bottom) / height);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(places, 3));
  geometry.setAttribute("uv", new Float32BufferAttribute(maps, 2));
  const back = faces.map((at) => at + points.length).reverse();
  geometry.setIndex([...faces, ...back]);
  geometry.computeVertexNormals();
  return geometry;
}

/** A picture for cloth of a pattern, drawn in the pattern's own units with y upwards. */
export function drawnOn(line: Flat[], ground: string, draw: (pen: Pen) => void, pixels = 900) {
  const { left, bottom, width, height } = extentOf(line);
  const scale = pixels / Math.max(width, height);
  return printed(Math.ceil(width * scale), Math.ceil(height * scale), (pen, across, down) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, across, down);
    pen.setTransform(scale, 0, 0, -scale, -left * scale, (bottom + height) * scale);
    pen.lineCap = pen.lineJoin = "round";
    draw(pen);
  });
}

/** A line on a drawing, such as a seam; `dash` makes it of stitches. */
export function seam(pen: Pen, points: Flat[], color: string, width = 0.012, dash: number[] = []) {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
  pen.setLineDash([]);
}

/** Words on a drawing, upright and centred at a point; the size is their height in its units. */
export function written(pen: Pen, text: string, [x, y]: Flat, size: number, color: string, weight = 800) {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 100, -size / 100);
  pen.font = `${weight} 100px "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif`;
  pen.fillStyle = color;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(text, 0, 0);
  pen.restore();
}

function extentOf(line: Flat[]) {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}

/** The part of an outline within a square cell. */
function clipped(line: Flat[], x: number, y: number, side: number): Flat[] {
  const keep = (points: Flat[], axis: 0 | 1, bound: number, sign: 1 | -1): Flat[] =>
    points.flatMap((point, index): Flat[] => {
      const before = points.at(index - 1) ?? point;
      const [now, was] = [(point[axis] - bound) * sign, (before[axis] - bound) * sign];
      const share = was / (was - now);
      const crossing: Flat[] =
        now * was < 0 ? [[before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]] : [];
      return now >= 0 ? [...crossing, point] : crossing;
    });
  const across = keep(keep(line, 0, x, 1), 0, x + side, -1);
  return across.length < 3 ? [] : keep(keep(across, 1, y, 1), 1, y + side, -1);
}

function distance([x, y]: Flat, line: Flat[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [toX, toY]] of line.entries()) {
    const [fromX, fromY] = line.at(index - 1) ?? [toX, toY];
    const [stepX, stepY] = [toX - fromX, toY - fromY];
    const share = ((x - fromX) * stepX + (y - fromY) * stepY) / (stepX ** 2 + stepY ** 2 || 1);
    const held = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(x - fromX - stepX * held, y - fromY - stepY * held));
  }
  return least;
}

/** Cloth with a drawing on it, its colours as drawn. */
export const dyed = (map: Texture, { threads = 160, depth = 0.14, ...extra }: Parameters<typeof fabric>[1] = {}) =>
  fabric("#ffffff", { map, threads, depth, sheen: 0.18, side: DoubleSide, ...extra });
