import type { Material } from "three";
import { all, ball, bothSides, fabric, furry, matte, type Point, solid, turned, wire, wood } from "../../stage";
import { eyes } from "./parts";

const timber = wood("#d9b483", "y");
const shirt = fabric("#f2b53c", { threads: 120 });
const jeans = fabric("#3f5f8a", { threads: 140 });

const limb = (points: Point[], thick: number, cloth: Material) => [
  solid(wire(points, thick), cloth),
  [points[0], points.at(-1)].map((at) => at && solid(ball(thick, 24), cloth, { at })),
];
const arm = (shoulder: Point, elbow: Point, wrist: Point) => [
  limb([shoulder, elbow, wrist], 0.25, timber),
  limb([shoulder, shoulder.map((from, index) => from + ((elbow[index] ?? 0) - from) * 0.75) as Point], 0.36, shirt),
  solid(ball(0.32, 20), timber, { at: wrist }),
];

/** A wooden figure dressed as a child of two that sits on the floor, 54 cm high; one unit is 10 cm. */
export const seatedChild = () =>
  all(
    solid(ball(1, 32), timber, { at: [0, 5.1, 0.05], scale: [0.95, 1.08, 0.98] }),
    furry(
      ball(1, 32),
      "#5a3a24",
      { at: [0, 5.32, -0.12], scale: [1, 1, 0.98] },
      { length: 0.08, layers: 6, density: 30 },
    ),
    eyes(0.34, 5.12, 0.95, 0.1),
    solid(
      wire(
        [
          [-0.26, 4.78, 0.94],
          [0, 4.68, 0.97],
          [0.26, 4.78, 0.94],
        ],
        0.03,
      ),
      matte("#8a4a34"),
    ),
    solid(ball(1, 28), jeans, { at: [0, 0.6, 0], scale: [1.15, 0.62, 0.85] }),
    limb(
      [
        [0, 3.7, 0],
        [0, 4.3, 0.02],
      ],
      0.28,
      timber,
    ),
    solid(
      turned([
        [0.001, 0.7],
        [1.1, 0.7],
        [1.12, 1.1],
        [1, 1.8],
        [1.12, 3],
        [0.95, 3.6],
        [0.36, 3.9],
        [0.3, 3.88],
      ]),
      shirt,
      { scale: [1, 1, 0.72] },
    ),
    bothSides((side) => [
      limb(
        [
          [side * 0.6, 0.5, 0.2],
          [side * 1.1, 0.95, 2.2],
          [side * 1.05, 0.45, 4],
        ],
        0.42,
        jeans,
      ),
      solid(ball(0.42, 24), matte("#f4f1ea"), { at: [side * 1.05, 0.58, 4.45], scale: [0.8, 1.35, 0.9] }),
    ]),
    arm([-1.1, 3.3, 0], [-1.7, 2.1, 0.4], [-1.2, 1.3, 1.5]),
    arm([1.1, 3.3, 0], [2, 3, -0.1], [3, 2.7, 0.3]),
  );
