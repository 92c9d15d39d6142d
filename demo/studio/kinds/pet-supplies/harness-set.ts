import { kind } from "../../kind";
import { all, bothSides, box, DoubleSide, fabric, matte, metal, ring, rod, shaped, solid } from "../../stage";
import { dog, snapHook, webbing } from "./parts";

export const harnessSet = kind({
  name: "harness-set",
  noun: {
    en: "dog harness and leash",
    zh: "狗胸背带牵引绳套装",
    es: "arnés y correa para perro",
    "pt-br": "peitoral e guia para cães",
    ru: "шлейка с поводком",
    ar: "حزام صدر ومقود للكلاب",
    ur: "کتے کا ہارنیس اور پٹہ",
    fr: "harnais et laisse pour chien",
  },
  centimetres: 40,
  looks: { red: "#c6303c", blue: "#2f6fb5", black: "#2b2c30", pink: "#e98aa5" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.45 }, turned: { yaw: 0.4 } },
  build: (color) =>
    all(
      dog(),
      solid(
        shaped(rod(0.76, 0.8, 1.15, 60, true), (at) => at.set(at.x, at.y, at.z)),
        fabric(color, { threads: 120, depth: 0.16, side: DoubleSide }),
        { at: [0.55, 2.06, 0], turn: [0, 0, Math.PI / 2], scale: [1.03, 1, 0.95] },
      ),
      [0, 1.13].map((x) =>
        solid(ring(0.79, 0.045, Math.PI * 2, 60), matte("#1d1e21"), {
          at: [x, 2.06, 0],
          turn: [0, Math.PI / 2, 0],
          scale: [0.97, 1.04, 1],
        }),
      ),
      solid(ring(0.52, 0.09, Math.PI * 2, 50), fabric(color), {
        at: [1.5, 2.62, 0],
        turn: [0, Math.PI / 2, 0.62],
        scale: [1, 1.05, 1],
      }),
      bothSides((side) =>
        solid(box(0.7, 0.2, 0.04, 0.03), matte("#e9edf0"), { at: [0.56, 2.1, side * 0.78], turn: [side * 0.04, 0, 0] }),
      ),
      solid(ring(0.16, 0.035, Math.PI * 2, 30), metal("#cfd3d8"), { at: [0.3, 2.95, 0], turn: [0.2, 0.4, 0] }),
      snapHook({ at: [0.1, 3.28, 0.05], turn: [0, 0, 0.9] }),
      webbing(
        [
          [0.05, 3.3, 0.05],
          [-0.5, 3.9, 0.3],
          [-1.4, 4.1, 0.9],
          [-2.3, 3.7, 1.5],
          [-2.6, 4.4, 1.6],
          [-2.2, 4.7, 1.4],
          [-2.1, 4.1, 1.35],
        ],
        0.2,
        color,
        [0.2, 1, 0.2],
      ),
    ),
});
