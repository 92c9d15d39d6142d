import { kind } from "../../kind";
import { all, ball, box, type Flat, gloss, matte, metal, type Point, place, solid, times, wood } from "../../stage";

const spots: Flat[][] = [
  [],
  [[0, 0]],
  [
    [-1, 1],
    [1, -1],
  ],
  [
    [-1, 1],
    [0, 0],
    [1, -1],
  ],
  [
    [-1, 1],
    [1, 1],
    [-1, -1],
    [1, -1],
  ],
  [
    [-1, 1],
    [1, 1],
    [0, 0],
    [-1, -1],
    [1, -1],
  ],
  [
    [-1, 1],
    [1, 1],
    [-1, 0],
    [1, 0],
    [-1, -1],
    [1, -1],
  ],
];

export const dominoSet = kind({
  name: "domino-set",
  noun: {
    en: "domino set",
    zh: "多米诺骨牌",
    es: "juego de dominó",
    "pt-br": "jogo de dominó",
    ru: "домино",
    ar: "لعبة دومينو",
    ur: "ڈومینو سیٹ",
    fr: "jeu de dominos",
  },
  centimetres: 20,
  looks: { cream: ["#f6efdd", "#22201c"], black: ["#26272b", "#f2efe6"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: ([tile = "", pip = ""]) => {
    const piece = (top: number, low: number, at: Point, turn: Point) =>
      place(
        [
          solid(box(0.5, 1, 0.18, 0.05), gloss(tile, { roughness: 0.25 })),
          solid(box(0.4, 0.02, 0.02, 0), matte(pip), { at: [0, 0, 0.09] }),
          solid(ball(0.035, 14), metal("#d8b25a"), { at: [0, 0, 0.09] }),
          [
            [top, 0.25],
            [low, -0.25],
          ].map(([count = 0, y = 0]) =>
            (spots[count] ?? []).map(([x, up]) =>
              solid(ball(0.045, 14), matte(pip), { at: [x * 0.13, y + up * 0.13, 0.085], scale: [1, 1, 0.4] }),
            ),
          ),
        ],
        { at, turn },
      );
    const flat = -Math.PI / 2;
    return all(
      solid(box(3, 0.3, 1.3, 0.05), wood("#9a6a3c"), { at: [0, 0.15, -1.4] }),
      times(5, (index) => piece((index * 2) % 7, (index + 3) % 7, [(index - 2) * 0.54, 0.4, -1.4], [flat, 0, 0])),
      times(5, (index) =>
        piece(
          index + 1,
          index + 1 > 5 ? 0 : index + 2,
          [-1.9 + index * 1.02, 0.09, 0.1 + Math.sin(index) * 0.06],
          [flat, 0, Math.PI / 2],
        ),
      ),
      times(3, (index) => piece(6 - index, index, [-0.9 + index * 0.62, 0.5, 1.1], [-0.12, 0.2, 0])),
    );
  },
});
