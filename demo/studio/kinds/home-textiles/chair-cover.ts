import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  draped,
  fabric,
  outline,
  rod,
  satin,
  softened,
  solid,
  wood,
} from "../../stage";

export const chairCover = kind({
  name: "chair-cover",
  noun: {
    en: "chair cover",
    zh: "椅套",
    es: "funda para silla",
    "pt-br": "capa para cadeira",
    ru: "чехол на стул",
    ar: "غطاء كرسي",
    ur: "کرسی کور",
    fr: "housse de chaise",
  },
  centimetres: 95,
  looks: { white: { cloth: "#f3f0ea", sash: "#d3ad63" }, grey: { cloth: "#8d949b", sash: "#5f666d" } },
  shots: ["front"],
  build({ cloth, sash }) {
    const knit = fabric(cloth, { threads: 90, depth: 0.2 });
    return all(
      solid(box(1.15, 0.26, 1.15, 0.12), knit, { at: [0, 1.2, 0] }),
      solid(
        board(
          outline(
            softened(
              [
                [-0.56, 0],
                [0.56, 0],
                [0.5, 1.5],
                [-0.5, 1.5],
              ],
              0.16,
              true,
            ),
          ),
          0.12,
          0.06,
        ),
        knit,
        { at: [0, 1.2, -0.6], turn: [-0.1, 0, 0] },
      ),
      solid(draped(1.1, 1.1, 0.34, 8), fabric(cloth, { threads: 90, depth: 0.2, side: DoubleSide }), {
        at: [0, 1.24, 0],
      }),
      bothSides((side) =>
        [0.5, -0.5].map((z) => solid(rod(0.06, 0.045, 1.05, 20), wood("#6b4526", "y"), { at: [side * 0.48, 0.52, z] })),
      ),
      solid(box(1.16, 0.2, 0.3, 0.06), satin(sash), { at: [0, 1.7, -0.62], turn: [-0.1, 0, 0] }),
    );
  },
});
