import type { Material } from "three";
import { all, board, outline, type Point, place, solid, turned } from "./shapes";
import { softened } from "./soft";

const grip = (material: Material) =>
  solid(
    board(
      outline(
        softened(
          [
            [-0.035, 1.25],
            [-0.1, 0.1],
            [-0.08, 0],
            [0.08, 0],
            [0.1, 0.1],
            [0.035, 1.25],
          ],
          0.06,
          true,
        ),
      ),
      0.03,
      0.02,
    ),
    material,
  );

/** A spoon standing on its handle, 2 units long, its bowl towards +z. */
export const spoon = (material: Material, handle = material, placed: { at?: Point; turn?: Point } = {}) =>
  place(
    [
      grip(handle),
      solid(
        turned([
          [0.001, -0.1],
          [0.12, -0.07],
          [0.19, 0],
          [0.215, 0.05],
          [0.2, 0.05],
          [0.12, -0.04],
          [0.001, -0.07],
        ]),
        material,
        { at: [0, 1.55, 0.06], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 1.55] },
      ),
    ],
    placed,
  );

/** A fork standing on its handle, 2 units long. */
export const fork = (material: Material, handle = material, placed: { at?: Point; turn?: Point } = {}) => {
  const tines = [-0.165, -0.055, 0.055, 0.165];
  const head = outline(
    softened(
      [
        [-0.04, 1.15],
        [0.04, 1.15],
        [0.2, 1.45],
        ...tines.reverse().flatMap((x): [number, number][] => [
          [x + 0.03, 1.98],
          [x - 0.03, 1.98],
          [x - 0.035, 1.55],
          [x - 0.07, 1.55],
        ]),
        [-0.2, 1.45],
      ],
      0.02,
      true,
    ),
  );
  return place([grip(handle), solid(board(head, 0.03, 0.015), material)], placed);
};

/** A table knife standing on its handle, 2 units long. */
export const tableKnife = (material: Material, handle = material, placed: { at?: Point; turn?: Point } = {}) =>
  place(
    [
      grip(handle),
      solid(
        board(
          outline(
            [
              [-0.05, 1.05],
              [0.07, 1.1],
              [0.12, 1.4],
              [0.12, 1.8],
              [0.02, 2.05],
              [-0.08, 1.95],
              [-0.08, 1.4],
            ],
            true,
          ),
          0.02,
          0.012,
        ),
        material,
      ),
    ],
    placed,
  );

/** A pair of chopsticks, lying along x. */
export const chopsticks = (material: Material, at: Point = [0, 0, 0]) =>
  all(
    [0, 0.14].map((z) =>
      solid(
        board(
          outline(
            softened(
              [
                [-1.1, 0],
                [1.1, -0.02],
                [1.1, 0.05],
                [-1.1, 0.04],
              ],
              0.01,
              true,
            ),
          ),
          0.05,
          0.01,
        ),
        material,
        {
          at: [at[0], at[1], at[2] + z],
          turn: [0, z * 0.3, 0],
        },
      ),
    ),
  );
