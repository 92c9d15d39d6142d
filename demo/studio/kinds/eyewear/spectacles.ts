import type { Material } from "three";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  type Flat,
  glass,
  metal,
  outline,
  type Point,
  place,
  solid,
  wire,
} from "../../stage";
import { type Rim, rims } from "./rims";

export type Spectacles = {
  rim: Rim;
  frame: Material;
  lens: Material;
  /** Thickness of the rim; 0 leaves the lens bare. */
  thick?: number;
  /** Metal wires instead of acetate. */
  isWire?: boolean;
  temples?: Material;
  /** Radians each side turns back. */
  curve?: number;
  isFolded?: boolean;
};

/** A pair of glasses facing +z, its temples open, its lenses' middle at the origin. */
export function spectacles({
  rim,
  frame,
  lens,
  thick = 0.1,
  isWire = false,
  temples = frame,
  curve: bend = 0.09,
  isFolded = false,
}: Spectacles) {
  const points = rims[rim] as Flat[];
  const widest = Math.max(...points.map(([x]) => x));
  const hinge = Math.max(...points.map(([x, y]) => (x > widest - 0.16 ? y : -1))) - 0.06;
  return all(
    bothSides((side) => {
      const flip = (line: Flat[], grow: number) => line.map(([x, y]): Flat => [side * x * grow, y * grow]);
      const edge = 1 + thick / 0.6;
      return [
        place(
          [
            solid(board(outline(flip(points, 0.99), true), 0.025, 0.01), lens, { at: [0, 0, -0.01] }),
            thick > 0 &&
              !isWire &&
              solid(board(rimShape(points, edge, side), 0.08, 0.03), frame, { at: [0, 0, -0.04] }),
            thick > 0 &&
              isWire &&
              solid(
                wire(
                  flip(points, 1.02).map(([x, y]): Point => [x, y, 0]),
                  thick * 0.4,
                  true,
                  120,
                ),
                frame,
              ),
            solid(box(0.14, 0.16, 0.16, 0.04), frame, { at: [side * (widest + thick * 0.5), hinge, -0.04] }),
            temple(side, isFolded, temples, isWire)
              .translateX(side * (widest + thick * 0.5 + 0.06))
              .translateY(hinge)
              .translateZ(-0.1),
          ],
          { at: [side * 0.76, 0, 0], turn: [0, side * bend, 0] },
        ),
        solid(ball(0.09, 20), glass("#fffaf0", { opacity: 0.5 }), {
          at: [side * 0.22, -0.16, -0.12],
          scale: [0.4, 1.1, 0.7],
          turn: [0, side * 0.5, 0],
        }),
      ];
    }),
    solid(
      wire(
        [
          [-0.26, 0.12, 0],
          [-0.1, 0.2, 0.05],
          [0.1, 0.2, 0.05],
          [0.26, 0.12, 0],
        ],
        isWire || thick === 0 ? 0.03 : 0.06,
      ),
      frame,
    ),
    (rim === "aviator" || rim === "navigator") &&
      solid(
        wire(
          [
            [-0.4, 0.37, 0.01],
            [0, 0.4, 0.06],
            [0.4, 0.37, 0.01],
          ],
          0.028,
        ),
        frame,
      ),
  );
}

function rimShape(points: Flat[], grow: number, side: number) {
  const scaled = (scale: number) => points.map(([x, y]): Flat => [side * x * scale, y * scale]);
  return outline(scaled(grow), true, [scaled(0.97)]);
}

function temple(side: number, isFolded: boolean, material: Material, isWire: boolean) {
  const arm = [
    solid(box(0.07, isWire ? 0.06 : 0.17, 1.3, 0.03), material, { at: [0, 0, -0.62] }),
    solid(
      wire(
        [
          [0, 0, -1.1],
          [0, 0, -1.55],
          [0, -0.12, -1.9],
          [0, -0.42, -2.15],
        ],
        isWire ? 0.05 : 0.075,
      ),
      material,
    ),
    solid(box(0.03, 0.08, 0.03, 0.01), metal("#d3d7db"), { at: [side * 0.03, 0, -0.05] }),
  ];
  return place(arm, { turn: [0, isFolded ? side * 1.5 : side * 0.03, 0] });
}
