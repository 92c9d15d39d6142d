import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  fabric,
  gloss,
  matte,
  outline,
  type Point,
  place,
  plastic,
  sheet,
  solid,
  wire,
  words,
} from "../../stage";

export const mouseTrap = kind({
  name: "mouse-trap",
  noun: {
    en: "sticky mouse trap",
    zh: "粘鼠板",
    es: "trampa adhesiva para ratones",
    "pt-br": "armadilha adesiva para ratos",
    ru: "клеевая ловушка для мышей",
    ar: "مصيدة فئران لاصقة",
    ur: "چپکنے والا چوہے دان",
    fr: "piège collant à souris",
  },
  centimetres: 22,
  looks: { green: { card: "#4f9f5a" } },
  shots: ["front"],
  sets: { all: { pitch: 0.5, yaw: -0.3 } },
  build({ card }) {
    const art = words(520, 360, card, [
      { text: "MOUSE", size: 90, color: "#fff6dd", weight: 800 },
      { text: "GLUE TRAP", size: 60, color: "#f6d34f", weight: 800 },
    ]);
    const mouse = (at: Point) =>
      place(
        [
          solid(ball(1, 28), fabric("#8d8a86", { threads: 40 }), { scale: [0.34, 0.2, 0.2], at: [0, 0.2, 0] }),
          solid(ball(0.15, 24), fabric("#8d8a86"), { at: [0.34, 0.22, 0], scale: [1.2, 0.9, 0.9] }),
          bothSides((side) => [
            solid(ball(0.1, 16), matte("#e3b3ad"), { at: [0.28, 0.38, side * 0.12], scale: [0.4, 1, 1] }),
            solid(ball(0.022, 10), gloss("#111111"), { at: [0.44, 0.27, side * 0.08] }),
          ]),
          solid(ball(0.03, 10), gloss("#d98a86"), { at: [0.52, 0.21, 0] }),
          solid(
            wire(
              [
                [-0.32, 0.16, 0],
                [-0.6, 0.06, 0.1],
                [-0.85, 0.06, -0.1],
              ],
              0.022,
            ),
            matte("#d9a8a2"),
          ),
        ],
        { at },
      );
    return all(
      solid(box(2.2, 0.06, 1.5, 0.02), matte(card), { at: [0, 0.03, 0.75] }),
      solid(box(2, 0.02, 1.3, 0.02), gloss("#f2dfa0", { transparent: true, opacity: 0.92 }), { at: [0, 0.07, 0.75] }),
      place(
        [
          solid(box(2.2, 1.5, 0.06, 0.02), matte(card)),
          solid(sheet(2.1, 1.4), matte("#ffffff", { map: art }), { at: [0, 0, -0.035], turn: [0, Math.PI, 0] }),
          solid(box(2, 1.3, 0.02, 0.02), gloss("#f2dfa0", { transparent: true, opacity: 0.92 }), { at: [0, 0, 0.04] }),
        ],
        { at: [0, 0.74, -0.2], turn: [-0.25, 0, 0] },
      ),
      mouse([-0.2, 0.06, 0.7]),
      solid(
        board(
          outline([
            [0, 0],
            [0.4, 0],
            [0.4, 0.26],
            [0, 0.12],
          ]),
          0.2,
          0.02,
        ),
        plastic("#f6c94a"),
        { at: [0.55, 0.08, 0.6] },
      ),
      place(
        [
          solid(box(1.2, 0.14, 0.9, 0.01), matte(card)),
          solid(sheet(1.16, 0.86), matte("#ffffff", { map: art }), { at: [0, 0.072, 0], turn: [-Math.PI / 2, 0, 0] }),
        ],
        { at: [1.9, 0.07, 0.9], turn: [0, -0.3, 0] },
      ),
    );
  },
});
