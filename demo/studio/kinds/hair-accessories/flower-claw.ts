import { kind } from "../../kind";
import { all, around, ball, board, gloss, outline, place, solid } from "../../stage";
import { claw, plain } from "./parts";

const leafShape = outline(
  [
    [0, 0.05],
    [0.36, 0.3],
    [0.46, 0.66],
    [0.24, 0.95],
    [0, 0.9],
    [-0.24, 0.95],
    [-0.46, 0.66],
    [-0.36, 0.3],
  ],
  true,
);

export const flowerClaw = kind({
  name: "flower-claw",
  noun: {
    en: "flower hair claw",
    zh: "花朵抓夹",
    es: "pinza de pelo flor",
    "pt-br": "piranha flor",
    ru: "заколка-краб «цветок»",
    ar: "مشبك شعر زهرة",
    ur: "پھول ہیئر کلا",
    fr: "pince crabe fleur",
  },
  centimetres: 8,
  looks: {
    white: { petal: "#fbf7ee", eye: "#f2c43d" },
    pink: { petal: "#f08fa8", eye: "#f7dc8a" },
    yellow: { petal: "#f4cf4e", eye: "#e58a2e" },
    lilac: { petal: "#b79ad8", eye: "#f7e6a8" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: 0, pitch: 0.12 }, turned: { yaw: 0.8 } },
  build: ({ petal: color, eye }) =>
    all(
      claw({ look: plain(color, "#ffffff"), wide: 0.6, teeth: 4 }),
      place(
        [
          around(5, (angle) =>
            solid(board(leafShape, 0.1, 0.06), gloss(color, { roughness: 0.3 }), {
              at: [0, 0, 0],
              turn: [0, 0, angle],
            }),
          ),
          solid(ball(0.26, 30), gloss(eye), { at: [0, 0, 0.16], scale: [1, 1, 0.5] }),
        ],
        { at: [0, 0.08, 0.72] },
      ),
    ),
});
