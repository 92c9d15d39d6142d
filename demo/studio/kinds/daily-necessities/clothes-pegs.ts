import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  type Flat,
  fabric,
  hanging,
  metal,
  outline,
  type Place,
  type Point,
  place,
  plastic,
  softened,
  solid,
  times,
  wire,
} from "../../stage";

export const clothesPegs = kind({
  name: "clothes-pegs",
  noun: {
    en: "clothes pegs",
    zh: "晾衣夹",
    es: "pinzas para ropa",
    "pt-br": "prendedores de roupa",
    ru: "прищепки",
    ar: "مشابك غسيل",
    ur: "کپڑوں کی چٹکیاں",
    fr: "pinces à linge",
  },
  centimetres: 20,
  looks: {
    multi: { colors: ["#ef8fb0", "#7fc4e2", "#f2d05a", "#8fd0a6"] },
    white: { colors: ["#f6f4ef", "#e3dfd6", "#f6f4ef", "#d9d4c9"] },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.5 } },
  build: ({ colors }) =>
    all(
      times(14, (index) =>
        peg(colors[index % 4] ?? "#ffffff", {
          at: [
            Math.sin(index * 2.4) * 0.34 * Math.sqrt(index),
            0.1 + (index < 5 ? 0.22 : 0),
            Math.cos(index * 2.4) * 0.3 * Math.sqrt(index),
          ],
          turn: [0, index * 1.7, 0],
        }),
      ),
    ),
  use: ({ colors }) =>
    all(
      solid(
        wire(
          [
            [-3.2, 2.3, 0],
            [0, 2.14, 0],
            [3.2, 2.3, 0],
          ],
          0.03,
        ),
        fabric("#d9c49a"),
      ),
      ["#f4f2ec", "#9fc4e2", "#f0b3c0"].map((color, index) =>
        solid(hanging(1.5, 1.9, 2, 0.06), fabric(color, { side: DoubleSide }), { at: [index * 1.9 - 1.9, 2.16, 0] }),
      ),
      times(6, (index) =>
        place(peg(colors[index % 4] ?? "#ffffff"), {
          at: [Math.floor(index / 2) * 1.9 - 1.9 + (index % 2 ? 0.6 : -0.6), 2.26, 0],
          turn: [0, 0, Math.PI / 2],
          scale: 0.5,
        }),
      ),
    ),
});

function peg(color: string, placed: Place = {}) {
  const half: Flat[] = [
    [-0.62, 0.02],
    [0.66, 0.02],
    [0.68, 0.1],
    [0.2, 0.16],
    [-0.1, 0.2],
    [-0.62, 0.32],
    [-0.7, 0.26],
  ];
  return place(
    [
      bothSides((side) =>
        solid(
          board(
            outline(
              softened(
                half.map(([x, y]): Flat => [x, side * y]),
                0.05,
                true,
              ),
            ),
            0.16,
            0.02,
          ),
          plastic(color),
          { at: [0, 0, -0.08] },
        ),
      ),
      solid(
        wire(
          Array.from(
            { length: 26 },
            (_, index): Point => [
              0.05 + Math.cos(index * 0.75) * 0.09,
              Math.sin(index * 0.75) * 0.09,
              index * 0.009 - 0.11,
            ],
          ),
          0.016,
        ),
        metal("#c9cdd1"),
      ),
      bothSides((side) =>
        times(3, (index) =>
          solid(box(0.03, 0.02, 0.17, 0.005), plastic(color), {
            at: [-0.36 - index * 0.08, side * (0.27 + index * 0.02), 0],
          }),
        ),
      ),
    ],
    placed,
  );
}
