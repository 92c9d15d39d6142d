import { kind } from "../../kind";
import { board, bothSides, disc, gloss, metal, outline, place, ring, solid, times, wire } from "../../stage";
import { steel } from "./parts";

export const pruningShears = kind({
  name: "pruning-shears",
  noun: {
    en: "pruning shears",
    zh: "修枝剪",
    es: "tijeras de podar",
    "pt-br": "tesoura de poda",
    ru: "секатор",
    ar: "مقص تقليم",
    ur: "پودے کی قینچی",
    fr: "sécateur",
  },
  centimetres: 21,
  looks: { red: { main: "#c2302c" }, green: { main: "#3f8a4a" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75, backdrop: "sage" }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ main }) {
    const iron = metal("#b9bdc3", { roughness: 0.28 });
    return place(
      [
        solid(
          board(
            outline(
              [
                [0, 0.3],
                [0.36, 0.35],
                [0.46, 0.8],
                [0.3, 1.3],
                [0.02, 1.62],
                [0.12, 1],
                [-0.02, 0.6],
              ],
              true,
            ),
            0.06,
            0.015,
          ),
          metal("#dfe2e5", { roughness: 0.18 }),
          { at: [0.02, 0, 0.03], turn: [0, 0, -0.1] },
        ),
        solid(
          board(
            outline(
              [
                [0.05, 0.3],
                [-0.3, 0.4],
                [-0.46, 0.85],
                [-0.34, 1.3],
                [-0.1, 1.5],
                [-0.22, 1],
                [-0.1, 0.65],
              ],
              true,
            ),
            0.1,
            0.02,
          ),
          iron,
          { at: [0, 0, -0.08], turn: [0, 0, 0.2] },
        ),
        bothSides((side) => [
          solid(
            wire(
              [
                [side * -0.06, 0.35, 0],
                [side * 0.28, -0.1, 0],
                [side * 0.42, -0.5, 0],
              ],
              0.12,
            ),
            iron,
          ),
          solid(
            wire(
              [
                [side * 0.34, -0.25, 0],
                [side * 0.52, -0.8, 0],
                [side * 0.56, -1.4, 0],
                [side * 0.44, -2.05, 0],
              ],
              0.18,
            ),
            gloss(main),
          ),
        ]),
        solid(disc(0.2, 0.3), metal("#8d939b"), { at: [0, 0.32, 0] }),
        times(6, (index) =>
          solid(ring(0.12, 0.025, Math.PI * 2, 20), steel(), {
            at: [(index - 2.5) * 0.11, -0.35, 0],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.45], at: [0, 0.2, 0] },
    );
  },
});
