import { kind } from "../../kind";
import {
  board,
  DoubleSide,
  type Flat,
  fabric,
  gloss,
  laid,
  outline,
  place,
  shaped,
  sheet,
  solid,
  words,
} from "../../stage";

const round = (x: number, y: number, wide: number, high: number): Flat[] =>
  Array.from(
    { length: 16 },
    (_, index): Flat => [
      x + Math.cos((index / 16) * Math.PI * 2) * wide,
      y + Math.sin((index / 16) * Math.PI * 2) * high,
    ],
  );
const face = outline(
  [
    [0, 1],
    [0.5, 0.9],
    [0.78, 0.4],
    [0.72, -0.2],
    [0.5, -0.75],
    [0, -1.05],
    [-0.5, -0.75],
    [-0.72, -0.2],
    [-0.78, 0.4],
    [-0.5, 0.9],
  ],
  true,
  [round(0.32, 0.28, 0.19, 0.1), round(-0.32, 0.28, 0.19, 0.1), round(0, -0.5, 0.22, 0.09)],
);

export const sheetMask = kind({
  name: "sheet-mask",
  noun: {
    en: "hydrating sheet mask",
    zh: "补水面膜",
    es: "mascarilla facial",
    "pt-br": "máscara facial",
    ru: "тканевая маска",
    ar: "قناع وجه ورقي",
    ur: "شیٹ ماسک",
    fr: "masque tissu",
  },
  centimetres: 14,
  looks: { blue: ["#bfe0f0", "#2f6f9a"], green: ["#cfe6cf", "#3f7a52"], pink: ["#f7d6dc", "#a8486a"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 1, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: ([ground = "", ink = ""]) =>
    laid(
      [0, 1, 2].map((index) =>
        place(
          [
            solid(
              shaped(sheet(1.7, 2.3, 24, 24), (at) =>
                at.setZ(0.1 * Math.max(0, 1 - (at.x / 0.85) ** 4) * Math.max(0, 1 - (at.y / 1.15) ** 4)),
              ),
              gloss("#ffffff", {
                roughness: 0.28,
                side: DoubleSide,
                map: words(340, 460, ground, [
                  { text: "AQUA", size: 70, color: ink },
                  { text: "hydrating mask", size: 34, color: ink, weight: 400 },
                  { text: "25 ml", size: 28, color: ink, weight: 400 },
                ]),
              }),
            ),
          ],
          { at: [index * 0.8 - 1.1, index * -0.12, index * 0.06 + 0.02], turn: [0, 0, 0.16 - index * 0.14] },
        ),
      ),
      place(solid(board(face, 0.02, 0.01), fabric("#fbfaf6", { threads: 300 })), {
        at: [1.75, -0.1, 0.1],
        turn: [0, 0, -0.1],
      }),
    ),
});
