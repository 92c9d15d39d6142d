import { kind } from "../../kind";
import { ball, board, gloss, outline, place, plastic, rod, rubber, solid, times } from "../../stage";

const paddle = outline(
  [
    [0, -0.8],
    [0.24, -0.7],
    [0.26, 0.2],
    [0.2, 1],
    [0.7, 1.6],
    [0.84, 2.4],
    [0.6, 3.1],
    [0, 3.3],
    [-0.6, 3.1],
    [-0.84, 2.4],
    [-0.7, 1.6],
    [-0.2, 1],
    [-0.26, 0.2],
    [-0.24, -0.7],
  ],
  true,
);

export const hairBrush = kind({
  name: "hair-brush",
  noun: {
    en: "detangling hairbrush",
    zh: "顺发梳",
    es: "cepillo desenredante",
    "pt-br": "escova desembaraçadora",
    ru: "расчёска для распутывания",
    ar: "فرشاة فك التشابك",
    ur: "ڈی ٹینگلنگ برش",
    fr: "brosse démêlante",
  },
  centimetres: 22,
  looks: { pink: "#f096ae", purple: "#9a7fd0", mint: "#8fd0bb", black: "#26272b" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: (color) =>
    place(
      [
        solid(board(paddle, 0.16, 0.09), gloss(color)),
        solid(
          board(
            outline(
              [
                [-0.62, 1.7],
                [-0.7, 2.4],
                [-0.5, 3],
                [0, 3.15],
                [0.5, 3],
                [0.7, 2.4],
                [0.62, 1.7],
                [0, 1.55],
              ],
              true,
            ),
            0.08,
            0.05,
          ),
          rubber("#f6eef0"),
          { at: [0, 0, 0.2] },
        ),
        times(110, (index) => {
          const [x, y] = [((index % 9) - 4) * 0.135, 1.75 + Math.floor(index / 9) * 0.11];
          return (
            Math.hypot(x / 0.66, (y - 2.35) / 0.82) < 0.95 && [
              solid(rod(0.018, 0.026, 0.34, 8), plastic(color), { at: [x, y, 0.48], turn: [Math.PI / 2, 0, 0] }),
              solid(ball(0.032, 8), plastic("#ffffff"), { at: [x, y, 0.66] }),
            ]
          );
        }),
      ],
      { at: [0, 0.1, 1], turn: [-Math.PI / 2, 0, 0.5] },
    ),
});
