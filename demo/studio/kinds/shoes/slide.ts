import { all, box, Color, counted, DoubleSide, type Last, matte, sole, solid } from "../../stage";
import { overFoot, pairOf } from "./parts";

export const house: Last = {
  length: 2.6,
  wide: 0.5,
  heights: [
    [0, 0.2],
    [0.3, 0.3],
    [0.5, 0.62],
    [0.7, 0.6],
    [0.9, 0.46],
    [1, 0.36],
  ],
};

/** Moulded slides with a broad strap. */
export function slide(color: string, thick: number) {
  const foam = matte(color, { roughness: 0.6, side: DoubleSide });
  return pairOf(
    () =>
      all(
        solid(sole(house, thick, 0.05, 0.12), foam, { at: [0, thick, 0] }),
        solid(
          sole({ ...house, length: 2.3, wide: 0.42 }, 0.06, 0, 0.02),
          matte(new Color(color).multiplyScalar(0.93)),
          { at: [0, thick - 0.03, 0] },
        ),
        counted(11, (index) =>
          solid(box(0.5, 0.02, 0.05, 0.01), matte(new Color(color).multiplyScalar(0.86)), {
            at: [0, thick + 0.005, -0.9 + index * 0.1],
          }),
        ),
        counted(9, (layer) => overFoot({ ...house, wide: 0.54 }, 0.52 + layer * 0.03, foam, 0.14, 0.04)),
        counted(9, (layer) => overFoot({ ...house, wide: 0.54 }, 0.52 + layer * 0.03, foam, 0.14, 0.08)),
        solid(box(0.42, 0.05, 0.16, 0.03), matte(new Color(color).multiplyScalar(0.86)), {
          at: [0, 0.71, 0.36],
          turn: [0.08, 0, 0],
        }),
      ),
    0.66,
  );
}
