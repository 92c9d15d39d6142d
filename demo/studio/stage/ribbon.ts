import { BufferGeometry, Float32BufferAttribute, type Material, Vector3 } from "three";
import { all, bothSides, curve, type Part, type Place, type Point, place, solid } from "./shapes";

type Strip = {
  /** Width along the way, from 0 to 1; a number is the same everywhere. */
  width: number | ((share: number) => number);
  /** Which way it is wide. */
  across?: Point;
  /** How far it waves out of its plane at a share of the way and of the width. */
  wave?: (share: number, side: number) => number;
  steps?: number;
};

/** A flat band along points: ribbons, straps, strands of hair, paper tails. Its material wants both sides. */
export function strip(points: Point[], { width, across = [0, 1, 0], wave, steps = 40 }: Strip): BufferGeometry {
  const line = curve(points);
  const wide = new Vector3(...across).normalize();
  const columns = 8;
  const positions: number[] = [];
  const uvs: number[] = [];
  const index: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const at = line.getPoint(share);
    const out = line.getTangent(share).cross(wide).normalize();
    const half = (typeof width === "number" ? width : width(share)) / 2;
    for (let column = 0; column <= columns; column++) {
      const side = (column / columns) * 2 - 1;
      const point = at.clone().addScaledVector(wide, side * half);
      if (wave) point.addScaledVector(out, wave(share, side));
      positions.push(point.x, point.y, point.z);
      uvs.push(share, (side + 1) / 2);
      if (step === steps || column === columns) continue;
      const corner = step * (columns + 1) + column;
      index.push(corner, corner + columns + 1, corner + 1, corner + 1, corner + columns + 1, corner + columns + 2);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.setAttribute("uv", new Float32BufferAttribute(uvs, 2));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}

type Bow = { loop?: number; width?: number; tail?: number; knot?: Part };

/** A tied bow facing +z, its knot at the origin; about two units wide. */
export function bow(cloth: Material, { loop = 1, width = 0.62, tail = 0.9, knot }: Bow = {}, placed: Place = {}) {
  const pinch = (share: number) => width * (0.3 + 0.7 * Math.sin(Math.PI * share) ** 0.7);
  const folds = (share: number, side: number) => Math.sin(side * 6) * 0.035 * (1 - Math.sin(Math.PI * share));
  return place(
    [
      bothSides((side) => [
        solid(
          strip(
            [
              [side * 0.04, 0, 0.05],
              [side * loop * 0.5, 0.06, 0.2],
              [side * loop, 0.12, 0.06],
              [side * loop * 0.55, 0.05, -0.13],
              [side * 0.04, 0, -0.03],
            ],
            { width: pinch, wave: folds, across: [side * -0.12, 1, 0] },
          ),
          cloth,
        ),
        tail > 0 &&
          solid(
            strip(
              [
                [side * 0.04, -0.04, 0],
                [side * tail * 0.26, -tail * 0.42, 0.1],
                [side * tail * 0.5, -tail, 0.04],
              ],
              { width: (share) => width * (0.28 + 0.4 * share), across: [1, side * 0.45, 0], wave: folds },
            ),
            cloth,
          ),
      ]),
      knot ?? all(solid(knotShape(width), cloth)),
    ],
    placed,
  );
}

const knotShape = (width: number) =>
  strip(
    [
      [-width * 0.17, 0, 0],
      [-width * 0.12, 0, 0.13],
      [width * 0.12, 0, 0.13],
      [width * 0.17, 0, 0],
    ],
    { width: width * 0.5, wave: (_, side) => Math.sin(side * 7) * 0.015 },
  );
