import { kind } from "../../kind";
import { all, around, ball, board, brilliant, gloss, outline, pave, place, rod, solid, wire } from "../../stage";
import { pair, polished, tints } from "./parts";

const petalLine = outline(
  [
    [0, 0.05],
    [0.34, 0.4],
    [0.34, 0.75],
    [0, 0.95],
    [-0.34, 0.75],
    [-0.34, 0.4],
  ],
  true,
);

export const flowerStuds = kind({
  name: "flower-studs",
  noun: {
    en: "flower stud earrings",
    zh: "花朵耳钉",
    es: "pendientes de flor",
    "pt-br": "brincos de flor",
    ru: "пусеты-цветы",
    ar: "أقراط زهرة",
    ur: "پھول ٹاپس",
    fr: "puces d'oreilles fleurs",
  },
  centimetres: 1.5,
  looks: {
    pink: { petal: "#f0a3b8", tint: tints.gold },
    white: { petal: "#faf6ee", tint: tints.gold },
    blue: { petal: "#6fa6dd", tint: tints.silver },
  },
  shots: ["front", "group", "carton"],
  sets: { all: { yaw: -0.15, pitch: 0.15, float: 0.02 } },
  build: ({ petal: color, tint }) =>
    all(
      pair(
        () => [
          around(5, (_, index) => solid(board(petalLine, 0.05, 0.04), gloss(color), { turn: [0, 0, index * 1.2566] })),
          around(5, (_, index) =>
            place(
              solid(
                wire(
                  [
                    [0, 0.1, 0.1],
                    [0.3, 0.6, 0.1],
                    [0, 0.9, 0.09],
                    [-0.3, 0.6, 0.1],
                    [0, 0.1, 0.1],
                  ],
                  0.022,
                ),
                polished(tint),
              ),
              { turn: [0, 0, index * 1.2566] },
            ),
          ),
          place(brilliant(0.2), { at: [0, 0, 0.2], turn: [Math.PI / 2, 0, 0] }),
          pave(0.26, 12, 0.05, tint).map((bead) => place(bead, { at: [0, 0, 0.16] })),
          solid(rod(0.04, 0.04, 0.8, 12), polished(tint), { at: [0, 0, -0.4], turn: [Math.PI / 2, 0, 0] }),
          solid(ball(0.16, 20), polished(tint), { at: [0, 0, -0.7], scale: [1, 1, 0.6] }),
        ],
        2.4,
      ),
    ),
  carton: { count: [6, 4, 2] },
});
