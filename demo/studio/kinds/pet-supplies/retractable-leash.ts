import { kind } from "../../kind";
import { all, board, bothSides, box, outline, plastic, rod, solid } from "../../stage";
import { snapHook, webbing } from "./parts";

const body = outline(
  [
    [-1.2, 0.2],
    [-0.9, -0.05],
    [0.3, -0.1],
    [1.1, 0.1],
    [1.45, 0.8],
    [1.3, 1.6],
    [0.8, 1.85],
    [-0.3, 1.8],
    [-1, 1.5],
    [-1.25, 0.9],
  ],
  true,
  [
    [
      [0.62, 0.3],
      [1.02, 0.5],
      [1.1, 1],
      [0.92, 1.4],
      [0.72, 1.3],
      [0.75, 0.8],
    ],
  ],
);

export const retractableLeash = kind({
  name: "retractable-leash",
  noun: {
    en: "retractable leash",
    zh: "自动伸缩牵引绳",
    es: "correa extensible",
    "pt-br": "guia retrátil",
    ru: "поводок-рулетка",
    ar: "مقود قابل للسحب",
    ur: "ریٹریکٹیبل پٹہ",
    fr: "laisse enrouleur",
  },
  centimetres: 17,
  looks: { black: ["#2b2c31", "#e8483f"], blue: ["#2f74c0", "#f4f4f2"], pink: ["#ee8fab", "#fdf6f4"] },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.35 }, turned: { yaw: 0.8 } },
  build: ([shell = "", trim = ""]) =>
    all(
      solid(board(body, 0.5, 0.16), plastic(shell), { at: [0, 0.3, -0.25] }),
      bothSides((side) => [
        solid(rod(0.62, 0.62, 0.06, 60), plastic(trim), { at: [-0.2, 1.05, side * 0.42], turn: [Math.PI / 2, 0, 0] }),
        solid(rod(0.46, 0.46, 0.08, 60), plastic(shell), { at: [-0.2, 1.05, side * 0.43], turn: [Math.PI / 2, 0, 0] }),
      ]),
      solid(box(0.36, 0.24, 0.3, 0.1), plastic(trim), { at: [0.35, 2.05, 0], turn: [0, 0, -0.4] }),
      solid(box(0.3, 0.26, 0.34, 0.06), plastic("#18191c"), { at: [-1.3, 0.95, 0] }),
      webbing(
        [
          [-1.4, 0.95, 0],
          [-1.9, 0.92, 0],
          [-2.3, 0.75, 0],
        ],
        0.3,
        trim,
      ),
      snapHook({ at: [-2.3, 0.78, 0], turn: [0, 0, -1.2] }),
    ),
});
