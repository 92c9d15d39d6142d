import type { Material } from "three";
import {
  board,
  bothSides,
  DoubleSide,
  type Flat,
  fabric,
  matte,
  metal,
  outline,
  type Part,
  type Place,
  place,
  printed,
  rod,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

/** Soft cloth in a cut: an outline with a little thickness and folds, facing +z. */
export const garment = (line: Flat[], cloth: Material, folds = 0.03, thick = 0.1): Part =>
  solid(
    shaped(board(outline(line, true), thick, 0.06), (at) => {
      at.z += folds * Math.sin(at.x * 5 + at.y * 1.3) + folds * 0.6 * Math.sin(at.y * 4 - at.x * 2);
    }),
    cloth,
  );

/** Both halves of a cut that is drawn for the right side only, from the top of its middle to the bottom. */
export const bothHalves = (half: Flat[]): Flat[] => [
  ...half,
  ...half
    .slice()
    .reverse()
    .map(([x, y]): Flat => [-x, y]),
];

/** A wooden hanger, its neck at the origin. */
export const hanger = (placed: Place = {}): Part =>
  place(
    [
      bothSides((side) =>
        solid(
          wire(
            [
              [0, 0, 0],
              [side * 0.5, -0.1, 0],
              [side * 0.95, -0.34, 0],
            ],
            0.06,
          ),
          matte("#c9985f"),
        ),
      ),
      solid(
        wire(
          [
            [0, 0, 0],
            [0, 0.22, 0],
            [0.14, 0.4, 0],
            [0, 0.55, 0],
            [-0.13, 0.42, 0],
          ],
          0.022,
        ),
        metal("#c9cdd2"),
      ),
    ],
    placed,
  );

/** Buttons, from one point to another. */
export const buttons = (count: number, from: Flat, to: Flat, color: string, z = 0.2): Part =>
  Array.from({ length: count }, (_, index) => {
    const share = count > 1 ? index / (count - 1) : 0;
    return solid(rod(0.06, 0.06, 0.04, 20), matte(color, { roughness: 0.4 }), {
      at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, z],
      turn: [Math.PI / 2, 0, 0],
    });
  });

/** A cloth folded in layers, lying: its upper face carries the print. */
export const folded = (wide: number, deep: number, layers: number, material: Material, step = 0.13): Part =>
  Array.from({ length: layers }, (_, index) => [
    solid(
      shaped(sheet(wide, deep, 40, 30), (at) =>
        at.set(at.x, 0.06 + index * step + Math.sin(at.x * 3 + index) * 0.015 + Math.sin(at.y * 4) * 0.012, -at.y),
      ),
      material,
    ),
    solid(
      wire(
        [
          [-wide / 2, 0, 0],
          [0, 0.01, 0],
          [wide / 2, 0, 0],
        ],
        step * 0.5,
      ),
      material,
      { at: [0, index * step + 0.06 - step * 0.5 * (index > 0 ? 1 : 0.2), deep / 2 - 0.01] },
    ),
  ]);

/** Small stars, clouds or hearts for nursery cloth. */
export const nursery = (ground: string, ink: string, sign: string) =>
  printed(512, 512, (pen) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 512, 512);
    pen.fillStyle = ink;
    pen.textAlign = "center";
    pen.font = '52px "Noto Sans Symbols2", "Noto Sans Symbols", "DejaVu Sans", "Noto Sans", sans-serif';
    for (let index = 0; index < 36; index++)
      pen.fillText(sign, (index % 6) * 86 + (Math.floor(index / 6) % 2 ? 62 : 22), Math.floor(index / 6) * 86 + 56);
  });

export const muslin = (color: string, map: ReturnType<typeof nursery> | null = null) =>
  fabric(map ? "#ffffff" : color, { threads: 70, depth: 0.08, side: DoubleSide, map });
