import { kind } from "../../kind";
import {
  all,
  board,
  box,
  corners,
  DoubleSide,
  fabric,
  gloss,
  type Part,
  type Point,
  panel,
  place,
  plastic,
  rod,
  rubber,
  softened,
  solid,
  thrown,
  times,
  wire,
} from "../../stage";

export const drawerOrganiser = kind({
  name: "drawer-organiser",
  noun: {
    en: "drawer organiser set",
    zh: "抽屉收纳盒套装",
    es: "set de organizadores de cajón",
    "pt-br": "kit organizador de gavetas",
    ru: "набор органайзеров для ящика",
    ar: "طقم منظم أدراج",
    ur: "دراز آرگنائزر سیٹ",
    fr: "lot d'organiseurs de tiroir",
  },
  centimetres: 38,
  looks: { white: { shell: "#f6f4ef" }, grey: { shell: "#aeb4ba" }, green: { shell: "#a9c9b4" } },
  shots: ["front"],
  sets: { all: { pitch: 0.7 }, carton: { pitch: 0.62 } },
  build({ shell }) {
    const body = plastic(shell, { side: DoubleSide });
    const tray = (width: number, depth: number, x: number, z: number, fill: Part = null) =>
      place(
        [
          solid(box(width, 0.04, depth, 0.02), body, { at: [0, 0.03, 0] }),
          solid(
            board(panel(width, depth, 0.1, [softened(corners(width - 0.08, depth - 0.08), 0.08, true)]), 0.4, 0.02),
            body,
            { at: [0, 0.03, 0], turn: [-Math.PI / 2, 0, 0] },
          ),
          fill,
        ],
        { at: [x, 0, z] },
      );
    return all(
      tray(
        0.76,
        1.9,
        -1.05,
        0,
        ["#d8392f", "#3f8fd6", "#f2c53d"].map((color, index) =>
          solid(rod(0.06, 0.06, 1.5, 16), plastic(color), {
            at: [index * 0.2 - 0.2, 0.12, 0],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
      ),
      tray(
        1.3,
        0.92,
        0.02,
        -0.49,
        times(4, (index) =>
          solid(rod(0.2, 0.2, 0.34, 30), fabric(["#e9ddc8", "#c9756a", "#6f93b8", "#8fa88f"][index] ?? "#ffffff"), {
            at: [index * 0.3 - 0.45, 0.22, 0],
            turn: [Math.PI / 2, 0, 0],
            scale: [0.7, 1.8, 1],
          }),
        ),
      ),
      tray(
        0.62,
        0.92,
        -0.32,
        0.49,
        times(6, (index) =>
          solid(box(0.2, 0.1, 0.2, 0.04), plastic(["#f2c53d", "#ef8fb0", "#7fc4a6"][index % 3] ?? "#ffffff"), {
            at: [(index % 2) * 0.22 - 0.1, 0.12, Math.floor(index / 2) * 0.24 - 0.24],
            turn: [0, index, 0],
          }),
        ),
      ),
      tray(
        0.62,
        0.92,
        0.36,
        0.49,
        solid(
          thrown(
            [
              [0.001, 0],
              [0.16, 0],
              [0.17, 0.4],
              [0.1, 0.46],
              [0.001, 0.48],
            ],
            0.03,
          ),
          gloss("#e58aa3"),
          { at: [0, 0.08, 0] },
        ),
      ),
      tray(0.62, 1.9, 1.05, 0, [
        solid(box(0.34, 0.14, 0.8, 0.05), gloss("#33363b"), { at: [0, 0.14, -0.3] }),
        solid(
          wire(
            Array.from(
              { length: 40 },
              (_, index): Point => [
                Math.cos(index * 0.5) * 0.18,
                0.1 + index * 0.004,
                0.5 + Math.sin(index * 0.5) * 0.26,
              ],
            ),
            0.025,
          ),
          rubber("#f7f7f4"),
        ),
      ]),
    );
  },
});
