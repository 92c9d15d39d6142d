import type { Material } from "three";
import { kind } from "../../kind";
import {
  all,
  board,
  box,
  type Flat,
  matte,
  metal,
  outline,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  softened,
  solid,
  times,
} from "../../stage";

export const stapler = kind({
  name: "stapler",
  noun: {
    en: "stapler",
    zh: "订书机",
    es: "engrapadora",
    "pt-br": "grampeador",
    ru: "степлер",
    ar: "دباسة",
    ur: "اسٹیپلر",
    fr: "agrafeuse",
  },
  centimetres: 13,
  looks: {
    black: { shell: "#2b2d31", trim: "#d8392f" },
    blue: { shell: "#3f7fc0", trim: "#f4f2ec" },
    pink: { shell: "#f0a6bb", trim: "#f4f2ec" },
    mint: { shell: "#9fd3be", trim: "#f4f2ec" },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { yaw: -0.35, pitch: 0.32 } },
  build({ shell, trim }) {
    const steel = metal("#d3d7db");
    const side = (points: Flat[], depth: number, material: Material, at: Point) =>
      solid(board(outline(softened(points, 0.12, true)), depth, 0.05), material, { at });
    return all(
      side(
        [
          [-1.3, 0],
          [1.25, 0],
          [1.25, 0.12],
          [0.6, 0.16],
          [-1.3, 0.14],
        ],
        0.42,
        plastic(shell),
        [0, 0.05, -0.21],
      ),
      solid(box(0.4, 0.03, 0.24, 0.02), steel, { at: [0.98, 0.22, 0] }),
      place(
        [
          solid(box(2.1, 0.2, 0.26, 0.02), steel, { at: [1.05, 0.02, 0] }),
          side(
            [
              [-0.16, -0.05],
              [2.28, 0.1],
              [2.36, 0.3],
              [2.1, 0.44],
              [1.3, 0.52],
              [0, 0.4],
              [-0.2, 0.2],
            ],
            0.3,
            plastic(shell),
            [0, 0.08, -0.15],
          ),
          solid(box(0.7, 0.03, 0.3, 0.02), rubber(trim), { at: [1.75, 0.55, 0], turn: [0, 0, -0.14] }),
        ],
        { at: [-1.1, 0.34, 0], turn: [0, 0, 0.16] },
      ),
      side(
        [
          [-1.35, 0.1],
          [-0.8, 0.1],
          [-0.9, 0.62],
          [-1.2, 0.66],
        ],
        0.38,
        plastic(shell),
        [0, 0.05, -0.19],
      ),
      solid(rod(0.07, 0.07, 0.56, 24), steel, { at: [-1.08, 0.48, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.6, 0.14, 0.18, 0.01), metal("#c4c8cc"), { at: [0.5, 0.08, 0.85], turn: [0, 0.3, 0] }),
      times(11, (index) =>
        solid(box(0.006, 0.145, 0.182, 0), matte("#8a9096"), {
          at: [0.22 + index * 0.055, 0.08, 0.935 - index * 0.017],
          turn: [0, 0.3, 0],
        }),
      ),
    );
  },
});
