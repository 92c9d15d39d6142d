import { type Group, type Object3D, Vector3 } from "three";
import { boxOf } from "./camera";
import { chance } from "./chance";
import { carton, fitted } from "./props";
import { all, type Part, type Point, place, times } from "./shapes";

type Count = [across: number, back: number, up: number];

const rim = 1.32;

/** Where each piece lies in an open carton, in the order it is filled: the bottom layer first, the last at the rim. */
export function pieces(make: () => Object3D, [across, back, up]: Count): Group[] {
  const cell: Point = [2.4 / across, 1.5 / up, 1.7 / back];
  return times(up, (layer) =>
    times(back, (row) =>
      times(across, (column) => {
        const piece = fitted(make(), [cell[0] * 0.97, cell[1], cell[2] * 0.97]);
        const height = boxOf(piece).getSize(new Vector3()).y;
        const at: Point = [
          (column - (across - 1) / 2) * cell[0],
          Math.max(0.06 + layer * height * 0.85, rim - (up - layer) * height * 0.85),
          (row - (back - 1) / 2) * cell[2],
        ];
        return place(piece, { at, turn: [0, chance(-0.1, 0.1), 0] });
      }),
    ),
  ).flat(3) as Group[];
}

/** An open carton with its pieces. */
export const packed = (make: () => Object3D, count: Count = [3, 2, 1]): Group => {
  const filled: Part[] = pieces(make, count);
  return all(carton(), filled);
};
