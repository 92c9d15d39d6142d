import type { Material } from "three";
import {
  all,
  board,
  box,
  matte,
  metal,
  type Part,
  type Place,
  type Point,
  panel,
  place,
  plastic,
  rod,
  solid,
  stripes,
  wire,
} from "../../stage";

/** A pencil along y with its point up, 1.9 units long. */
export const pencil = (color: string, placed: Place = {}) =>
  place(
    [
      solid(rod(0.07, 0.07, 1.55, 6), plastic(color, { flatShading: true }), { at: [0, 0.78, 0] }),
      solid(rod(0.018, 0.068, 0.24, 24), matte("#e9c797"), { at: [0, 1.67, 0] }),
      solid(rod(0.002, 0.02, 0.07, 16), matte(color), { at: [0, 1.82, 0] }),
    ],
    placed,
  );

/** A closed book lying, its cover up, its back on the left; width, height of the cover and how thick it is. */
export const book = (width: number, height: number, thick: number, cover: Material, extras: Part = null) =>
  all(
    [0.02, thick - 0.02].map((y) =>
      solid(board(panel(width, height, 0.06), 0.015, 0.012), cover, { at: [0, y, 0], turn: [-Math.PI / 2, 0, 0] }),
    ),
    solid(box(width - 0.08, thick - 0.06, height - 0.1, 0.01), pages(), { at: [0.02, thick / 2, 0] }),
    solid(box(0.07, thick + 0.02, height, 0.03), cover, { at: [-width / 2, thick / 2, 0] }),
    extras,
  );

/** The cut edges of many sheets. */
export const pages = () => matte("#ffffff", { map: stripes("#fbf7ec", "#e9e2d2", 26, 0.3) });

/** A zip along points with its puller. */
export const zipper = (points: Point[], pull: string) => {
  const [x, y, z] = points[points.length - 1] ?? [0, 0, 0];
  return all(
    solid(wire(points, 0.028), matte("#33363b")),
    solid(box(0.09, 0.06, 0.13, 0.02), metal("#d3d7db"), { at: [x, y, z] }),
    solid(box(0.06, 0.03, 0.3, 0.02), plastic(pull), { at: [x, y, z + 0.18] }),
  );
};
