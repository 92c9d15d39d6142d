import { all, gloss, rod, solid, turned } from "../../stage";

/** A round balloon, its knot below at the origin; `twinkle` is its coat. */
export const balloon = (color: string, segments = 36) => {
  const rubber = gloss(color, { roughness: 0.16 });
  return all(
    solid(
      turned(
        [
          [0.001, 1.36],
          [0.4, 1.22],
          [0.6, 0.82],
          [0.5, 0.44],
          [0.2, 0.12],
          [0.05, 0.02],
        ],
        segments,
      ),
      rubber,
    ),
    solid(rod(0.03, 0.09, 0.09, 20), rubber, { at: [0, -0.02, 0] }),
  );
};
