import type { Material, Texture } from "three";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  type Flat,
  matte,
  type Part,
  type Pen,
  type Point,
  place,
  printed,
  ring,
  rod,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

/** A paper bag with folded sides, of a size, standing; its face carries a print. */
export function paperBag(
  width: number,
  height: number,
  depth: number,
  color: string,
  map: Texture | null,
  cord: string,
): Part {
  const card = matte(map ? "#ffffff" : color, { roughness: 0.45, map, side: DoubleSide });
  const plain = matte(color, { roughness: 0.45, side: DoubleSide });
  return [
    [0.5, -0.5].map((at) =>
      solid(sheet(width, height), card, {
        at: [0, height / 2, depth * at],
        turn: [at > 0 ? -0.02 : 0.02, at > 0 ? 0 : Math.PI, 0],
      }),
    ),
    bothSides((side) =>
      solid(
        shaped(sheet(depth, height, 12, 12), (at) => {
          const in_ = (1 - Math.abs(at.x) / (depth / 2)) * 0.16 * (0.25 + (at.y / height + 0.5));
          at.z -= in_;
        }),
        plain,
        { at: [(side * width) / 2, height / 2, 0], turn: [0, (side * Math.PI) / 2, 0] },
      ),
    ),
    solid(box(width, 0.02, depth, 0), plain, { at: [0, 0.01, 0] }),
    [0.5, -0.5].map((at) =>
      solid(
        wire(
          [
            [-width * 0.2, height - 0.18, depth * at * 1.02],
            [-width * 0.19, height + 0.2, depth * at * 0.9],
            [0, height + 0.52, depth * at * 0.6],
            [width * 0.19, height + 0.2, depth * at * 0.9],
            [width * 0.2, height - 0.18, depth * at * 1.02],
          ],
          0.035,
        ),
        matte(cord),
      ),
    ),
    bothSides((side) =>
      solid(ring(0.05, 0.018, Math.PI * 2, 20), matte("#cfa94f"), {
        at: [side * width * 0.2, height - 0.18, depth * 0.51],
      }),
    ),
  ];
}

/** A ground with a drawing, as a texture of a card or label. */
export const drawn = (width: number, height: number, ground: string, draw: (pen: Pen) => void) =>
  printed(width, height, (pen) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    pen.textAlign = "center";
    draw(pen);
  });

/** A flat print lying or standing: a sheet with a face, a little thick. */
export const card = (
  width: number,
  height: number,
  color: string,
  map: Texture | null,
  at: Point = [0, 0, 0],
  turn: Point = [0, 0, 0],
): Part =>
  place(
    [
      solid(box(width, height, 0.03, 0.01), matte(color, { roughness: 0.5 })),
      map &&
        solid(sheet(width - 0.01, height - 0.01), matte("#ffffff", { map, roughness: 0.5 }), { at: [0, 0, 0.018] }),
    ],
    { at, turn },
  );

/** A roll standing, with its core seen from above. */
export const standingRoll = (radius: number, height: number, material: Material, at: Point): Part =>
  place(
    [
      solid(rod(radius, radius, height, 56, true), material, { at: [0, height / 2, 0] }),
      solid(ring(radius * 0.78, radius * 0.2, Math.PI * 2, 60), matte("#f3efe6"), {
        at: [0, height - 0.02, 0],
        turn: [Math.PI / 2, 0, 0],
        scale: [1, 1, 0.3],
      }),
      solid(rod(radius * 0.6, radius * 0.6, height * 0.98, 40, true), matte("#c9a06c", { side: DoubleSide }), {
        at: [0, height / 2, 0],
      }),
    ],
    { at },
  );

/** A film bag lying flat with soft light on it, and what is in it. */
export const filmBag = (width: number, height: number, film: Material, inside: Part): Part =>
  all(
    inside,
    [0.09, -0.02].map((z) =>
      solid(
        shaped(sheet(width, height, 24, 24), (at) => {
          const [across, up] = [at.x / (width / 2), at.y / (height / 2)];
          const full = Math.max(0, 1 - across ** 4) * Math.max(0, 1 - up ** 4);
          at.z = z > 0 ? full * 0.14 + Math.sin(at.x * 5 + at.y * 3) * 0.02 : -0.01;
        }),
        film,
        { at: [0, 0, Math.max(0, z)] },
      ),
    ),
  );

export const squareLine = (width: number, height: number): Flat[] => [
  [-width / 2, -height / 2],
  [width / 2, -height / 2],
  [width / 2, height / 2],
  [-width / 2, height / 2],
];
