import { fabric, matte } from "./materials";
import { wood } from "./props";
import { all, ball, bothSides, type Point, place, rod, solid, turned } from "./shapes";

/** A wooden artist's figure standing for a person, 170 cm: 17 units. */
export function person(at: Point = [0, 0, 0], turn: Point = [0, 0, 0]) {
  const limb = wood("#d9b483", "y");
  const joint = (position: Point, radius = 0.5) => solid(ball(radius, 24), limb, { at: position });
  return place(
    [
      solid(ball(1, 32), limb, { at: [0, 15.9, 0], scale: [0.85, 1.15, 0.95] }),
      solid(rod(0.32, 0.4, 1), limb, { at: [0, 14.6, 0] }),
      solid(
        turned([
          [0.001, 9.2],
          [1.5, 9.4],
          [1.45, 10.6],
          [1.3, 11.4],
          [1.75, 13.2],
          [1.6, 14],
          [0.5, 14.4],
          [0.001, 14.4],
        ]),
        limb,
        {
          scale: [1.1, 1, 0.7],
        },
      ),
      bothSides((side) => [
        joint([side * 2.1, 13.6, 0], 0.55),
        solid(rod(0.42, 0.36, 2.8), limb, { at: [side * 2.5, 12.1, 0], turn: [0, 0, side * 0.16] }),
        joint([side * 2.75, 10.6, 0], 0.4),
        solid(rod(0.36, 0.28, 2.6), limb, { at: [side * 2.85, 9.2, 0.2], turn: [-0.15, 0, side * 0.05] }),
        solid(ball(0.42, 20), limb, { at: [side * 2.9, 7.6, 0.4], scale: [0.7, 1.2, 0.5] }),
        joint([side * 0.85, 8.9, 0], 0.6),
        solid(rod(0.62, 0.46, 3.8), limb, { at: [side * 0.9, 6.7, 0] }),
        joint([side * 0.92, 4.6, 0], 0.48),
        solid(rod(0.45, 0.3, 3.8), limb, { at: [side * 0.94, 2.5, 0] }),
        solid(ball(0.5, 20), limb, { at: [side * 0.96, 0.3, 0.4], scale: [0.8, 0.6, 1.6] }),
      ]),
    ],
    { at, turn },
  );
}

/** A head on a stand, 32 cm: 3.2 units. For hats, glasses, headphones, earrings and wigs; eyes at y 1.95, crown 3.2. */
export const head = (color = "#e8e2da") =>
  all(
    solid(
      turned([
        [0.001, 0],
        [0.95, 0],
        [1, 0.08],
        [0.6, 0.22],
        [0.45, 0.5],
        [0.44, 1],
      ]),
      matte(color),
    ),
    solid(ball(1, 48), matte(color), { at: [0, 2.15, -0.05], scale: [0.8, 1.05, 0.95] }),
    solid(ball(1, 40), matte(color), { at: [0, 1.55, 0.22], scale: [0.58, 0.55, 0.62] }),
    solid(ball(0.13, 24), matte(color), { at: [0, 1.82, 0.9], scale: [0.8, 1.5, 1] }),
    bothSides((side) => solid(ball(0.2, 24), matte(color), { at: [side * 0.79, 1.95, -0.05], scale: [0.4, 1, 0.7] })),
  );

/** A jeweller's bust for necklaces, 30 cm: 3 units; the neck at y 2.3 is 0.5 wide, the chest faces +z. */
export const bust = (color = "#2a2d33") =>
  all(
    solid(
      turned([
        [0.001, 0],
        [1.1, 0],
        [1.25, 0.3],
        [1.35, 1],
        [1.05, 1.6],
        [0.55, 1.95],
        [0.5, 2.4],
        [0.52, 2.7],
        [0.001, 2.75],
      ]),
      fabric(color, { threads: 300, depth: 0.05 }),
      {
        scale: [1.05, 1, 0.62],
      },
    ),
  );

/** A hand of velvet for rings, bracelets and gloves, 22 cm, fingers up: fingertips at y 2.2, wrist 0.55 wide at y 0.3. */
export const hand = (color = "#e6ddd0") => {
  const skin = matte(color, { roughness: 0.7 });
  const fingers: [x: number, length: number, tilt: number][] = [
    [-0.36, 0.78, 0.14],
    [-0.12, 0.92, 0.04],
    [0.13, 0.86, -0.05],
    [0.36, 0.66, -0.16],
  ];
  return all(
    solid(
      turned([
        [0.001, 0],
        [0.46, 0],
        [0.44, 0.1],
        [0.3, 0.5],
        [0.34, 0.75],
      ]),
      skin,
      { scale: [1, 1, 0.7] },
    ),
    solid(ball(1, 36), skin, { at: [0, 1.0, 0], scale: [0.52, 0.55, 0.2] }),
    fingers.map(([x, length, tilt]) =>
      place(
        [
          solid(rod(0.095, 0.125, length), skin, { at: [0, length / 2, 0] }),
          solid(ball(0.097, 20), skin, { at: [0, length, 0], scale: [1, 1.3, 1] }),
        ],
        { at: [x, 1.35, 0], turn: [0.08, 0, tilt] },
      ),
    ),
    place([solid(rod(0.1, 0.15, 0.6), skin, { at: [0, 0.3, 0] }), solid(ball(0.102, 20), skin, { at: [0, 0.6, 0] })], {
      at: [-0.44, 0.95, 0.06],
      turn: [0.1, 0, 0.75],
    }),
  );
};
