import type { Material } from "three";
import {
  ball,
  bothSides,
  fabric,
  gloss,
  matte,
  metal,
  type Part,
  type Place,
  type Point,
  place,
  ring,
  rod,
  shaped,
  solid,
  strip,
} from "../../stage";

/** A wooden dog that stands and shows what it wears: 4.4 long, its back at y 2.6, its head towards +x. */
export const dog = (color = "#d9b483"): Part => {
  const skin = matte(color, { roughness: 0.65 });
  return [
    solid(ball(1, 36), skin, { at: [0, 2, 0], scale: [1.55, 0.72, 0.68] }),
    solid(ball(1, 30), skin, { at: [1, 2.1, 0], scale: [0.7, 0.85, 0.7] }),
    solid(rod(0.36, 0.5, 1, 30), skin, { at: [1.55, 2.75, 0], turn: [0, 0, -0.5] }),
    solid(ball(1, 36), skin, { at: [1.85, 3.25, 0], scale: [0.62, 0.55, 0.52] }),
    solid(ball(1, 30), skin, { at: [2.4, 3.1, 0], scale: [0.45, 0.28, 0.3] }),
    solid(ball(0.12, 20), gloss("#2a1d16"), { at: [2.83, 3.2, 0] }),
    bothSides((side) => [
      solid(ball(0.07, 16), gloss("#1c1512"), { at: [2.27, 3.42, side * 0.34] }),
      solid(ball(1, 24), skin, {
        at: [1.65, 3.25, side * 0.52],
        turn: [side * -0.25, 0, 0.2],
        scale: [0.22, 0.5, 0.12],
      }),
      solid(rod(0.28, 0.18, 1.7, 24), skin, { at: [1.1, 0.95, side * 0.38] }),
      solid(rod(0.34, 0.18, 1.7, 24), skin, { at: [-1.1, 0.95, side * 0.38], turn: [0, 0, 0.06] }),
      solid(ball(0.26, 20), skin, { at: [1.18, 0.14, side * 0.38], scale: [1.2, 0.6, 1] }),
      solid(ball(0.26, 20), skin, { at: [-1.0, 0.14, side * 0.38], scale: [1.2, 0.6, 1] }),
    ]),
    solid(ball(1, 20), skin, { at: [-1.75, 2.6, 0], turn: [0, 0, 0.7], scale: [0.16, 0.65, 0.16] }),
  ];
};

/** A band of webbing lying flat against a round, with stitches along its rims: a collar, a harness strap. */
export const webbing = (points: Point[], width: number, color: string, across: Point = [0, 1, 0]): Part =>
  solid(strip(points, { width, across, steps: 90 }), fabric(color, { threads: 220, depth: 0.18, side: 2 }));

/** A side-release buckle, facing +z. */
export const buckle = (color: string, placed: Place): Part =>
  place(
    [
      solid(
        shaped(ball(1, 24), (at) => at.set(at.x * 0.34, at.y * 0.24, at.z * 0.1)),
        matte(color, { roughness: 0.4 }),
      ),
      bothSides((side) => solid(ball(0.1, 16), matte(color), { at: [side * 0.3, 0, 0], scale: [1.2, 1.6, 0.8] })),
    ],
    placed,
  );

/** A swivel clip at the end of a leash, hanging down from the origin. */
export const snapHook = (placed: Place, shine: Material = metal("#cfd3d8")): Part =>
  place(
    [
      solid(rod(0.09, 0.09, 0.16, 20), shine, { at: [0, -0.1, 0] }),
      solid(ring(0.17, 0.05, Math.PI * 1.7, 40), shine, { at: [0, -0.42, 0], turn: [0, 0, 2] }),
      solid(rod(0.035, 0.035, 0.3, 12), shine, { at: [0.14, -0.4, 0] }),
    ],
    placed,
  );

export const circleLine = (wide: number, deep: number, y: number, from = 0, to = Math.PI * 2, steps = 60): Point[] =>
  Array.from({ length: steps + 1 }, (_, index): Point => {
    const angle = from + (index / steps) * (to - from);
    return [Math.cos(angle) * wide, y, Math.sin(angle) * deep];
  });
