import { kind } from "../../kind";
import { all, board, box, DoubleSide, type Flat, matte, outline, type Point, place, solid } from "../../stage";

export const origamiPaper = kind({
  name: "origami-paper",
  noun: {
    en: "origami paper pack",
    zh: "手工折纸",
    es: "papel para origami",
    "pt-br": "papel de origami",
    ru: "бумага для оригами",
    ar: "ورق أوريغامي",
    ur: "اوریگامی کاغذ",
    fr: "papier origami",
  },
  centimetres: 20,
  looks: {
    multi: { colors: ["#e2506b", "#f0883c", "#f2c53d", "#7fbf4f", "#35b0a6", "#3f8fd6", "#8a5fc0"] },
    pink: { colors: ["#fbd3de", "#f4b3c6", "#ee92ad", "#e2708f", "#d0527a", "#c4b3e0", "#f7e3c8"] },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.55 } },
  build({ colors }) {
    const fold = (corner: Flat[], color: string, at: Point, turn: Point) =>
      solid(board(outline(corner), 0.01, 0.002), matte(color, { side: DoubleSide }), { at, turn });
    return all(
      colors.map((color, index) =>
        solid(box(1.7, 0.02, 1.7, 0), matte(color), {
          at: [-0.5, 0.02 + index * 0.022, 0.1],
          turn: [0, 0.42 - index * 0.12, 0],
        }),
      ),
      place(
        [
          fold(
            [
              [0, 0],
              [0.9, 0.62],
              [0.12, 0.26],
            ],
            colors[0] ?? "#ffffff",
            [0, 0.28, 0.03],
            [0.35, 0, 0],
          ),
          fold(
            [
              [0, 0],
              [-0.9, 0.62],
              [-0.12, 0.26],
            ],
            colors[0] ?? "#ffffff",
            [0, 0.28, 0.03],
            [0.35, 0, 0],
          ),
          fold(
            [
              [-0.3, 0],
              [0.3, 0],
              [0, -0.3],
            ],
            colors[0] ?? "#ffffff",
            [0, 0.34, 0.05],
            [0.2, 0, 0],
          ),
          fold(
            [
              [0, 0],
              [0.14, -0.06],
              [0.1, 0.9],
            ],
            colors[0] ?? "#ffffff",
            [0.02, 0.26, 0.06],
            [0.9, 0.3, -0.1],
          ),
          fold(
            [
              [0, 0],
              [0.2, -0.08],
              [0.12, -0.3],
            ],
            colors[0] ?? "#ffffff",
            [0.0, 0.76, 0.75],
            [0.2, 0.3, 0.3],
          ),
          fold(
            [
              [0, 0],
              [0.14, -0.06],
              [0.1, 0.8],
            ],
            colors[0] ?? "#ffffff",
            [0.02, 0.26, -0.04],
            [-0.9, 0, 0],
          ),
        ],
        { at: [0.85, 0.02, 0.75], turn: [0, -0.7, 0], scale: 1.1 },
      ),
      place(
        [
          fold(
            [
              [-0.6, 0],
              [0.6, 0],
              [0.36, -0.3],
              [-0.36, -0.3],
            ],
            colors[5] ?? "#ffffff",
            [0, 0.32, 0.08],
            [0.25, 0, 0],
          ),
          fold(
            [
              [-0.6, 0],
              [0.6, 0],
              [0.36, -0.3],
              [-0.36, -0.3],
            ],
            colors[5] ?? "#ffffff",
            [0, 0.32, -0.08],
            [-0.25, 0, 0],
          ),
          fold(
            [
              [-0.3, -0.2],
              [0.3, -0.2],
              [0, 0.4],
            ],
            colors[5] ?? "#ffffff",
            [0, 0.32, 0],
            [0, 0, 0],
          ),
        ],
        { at: [1, 0.02, -0.7], turn: [0, 0.5, 0] },
      ),
    );
  },
});
