import type { Material } from "three";
import {
  box,
  matte,
  type Part,
  type Place,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  shaped,
  solid,
  times,
  wire,
} from "../../stage";

/** A pole from one point to another. */
export const pole = (from: Point, to: Point, thick: number, material: Material) =>
  solid(wire([from, to], thick, false, 2), material);

/** A toothbrush standing on its handle, its bristles towards +z. */
export const toothbrush = (handle: string, second: string, placed: Place = {}) =>
  place(
    [
      solid(
        shaped(box(0.17, 1.5, 0.12, 0.06), (point) => {
          point.z += 0.05 * Math.cos(point.y * 3);
          point.x *= 1 - 0.25 * Math.max(0, point.y);
        }),
        plastic(handle),
        { at: [0, 0.75, 0] },
      ),
      solid(box(0.12, 0.7, 0.06, 0.03), rubber(second), { at: [0, 0.5, 0.075] }),
      times(6, (index) => solid(box(0.13, 0.03, 0.04, 0.012), rubber(second), { at: [0, 0.9 + index * 0.06, 0.07] })),
      solid(box(0.07, 0.6, 0.07, 0.03), plastic(handle), { at: [0, 1.65, -0.02] }),
      solid(box(0.2, 0.5, 0.08, 0.07), plastic(handle), { at: [0, 2.1, 0] }),
      times(7, (row) =>
        times(3, (column) =>
          solid(rod(0.026, 0.026, row % 6 === 0 ? 0.24 : 0.2, 8), matte(row % 3 === 1 ? second : "#fbfbf8"), {
            at: [(column - 1) * 0.06, 1.92 + row * 0.06, 0.12],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
      ),
    ],
    placed,
  );

/** Round beads on a string along a closed oval lying on the floor. */
export const beadRing = (count: number, wide: number, deep: number, make: (index: number) => Part) =>
  times(count, (index) => {
    const angle = (index / count) * Math.PI * 2 + Math.PI / 2;
    return place(make(index), { at: [Math.cos(angle) * wide, 0, Math.sin(angle) * deep] });
  });
