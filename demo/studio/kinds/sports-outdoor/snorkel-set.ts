import { kind } from "../../kind";
import {
  all,
  board,
  box,
  DoubleSide,
  type Flat,
  glass,
  outline,
  place,
  plastic,
  rod,
  rubber,
  solid,
  strip,
  thrown,
  wire,
} from "../../stage";

export const snorkelSet = kind({
  name: "snorkel-set",
  noun: {
    en: "snorkel set",
    zh: "浮潜套装",
    es: "set de esnórquel",
    "pt-br": "kit de snorkel",
    ru: "набор для снорклинга",
    ar: "طقم غطس سطحي",
    ur: "اسنارکل سیٹ",
    fr: "set de plongée",
  },
  centimetres: 45,
  looks: { blue: { skirt: "#2f7fc0", trim: "#f4c93d" }, black: { skirt: "#26282c", trim: "#3fa0e0" } },
  shots: ["front"],
  sets: { all: { yaw: -0.3 } },
  build({ skirt, trim }) {
    const soft = rubber(skirt, { roughness: 0.4 });
    const pane: Flat[] = [
      [-1.1, 0.1],
      [-0.9, 0.5],
      [0, 0.56],
      [0.9, 0.5],
      [1.1, 0.1],
      [0.9, -0.4],
      [0.36, -0.42],
      [0, -0.1],
      [-0.36, -0.42],
      [-0.9, -0.4],
    ];
    return all(
      place(
        [
          solid(
            board(
              outline(
                pane.map(([x, y]): Flat => [x * 1.1, y * 1.12]),
                true,
                [pane.map(([x, y]): Flat => [x * 0.94, y * 0.9])],
              ),
              0.16,
              0.05,
            ),
            plastic(trim),
          ),
          solid(board(outline(pane, true), 0.03, 0.01), glass("#cfe6f2", { opacity: 0.42 }), { at: [0, 0, 0.08] }),
          solid(
            board(
              outline(
                pane.map(([x, y]): Flat => [x * 1.04, y * 1.06]),
                true,
              ),
              0.5,
              0.06,
            ),
            soft,
            { at: [0, 0, -0.6] },
          ),
          solid(
            thrown(
              [
                [0.001, 0.34],
                [0.22, 0.3],
                [0.34, 0],
                [0.36, -0.2],
              ],
              0.1,
            ),
            soft,
            { at: [0, -0.22, 0.02], turn: [0.9, 0, 0], scale: [0.8, 1, 0.8] },
          ),
          solid(
            strip(
              [
                [-1.2, 0.1, -0.2],
                [-1.4, 0.1, -0.9],
                [-0.8, 0.1, -1.6],
                [0.8, 0.1, -1.6],
                [1.4, 0.1, -0.9],
                [1.2, 0.1, -0.2],
              ],
              { width: 0.26 },
            ),
            rubber(skirt, { side: DoubleSide }),
          ),
        ],
        { at: [0, 0.75, 0] },
      ),
      solid(
        wire(
          [
            [0.55, 0.12, 0.95],
            [0.95, 0.04, 0.85],
            [1.45, 0.2, 0.4],
            [1.6, 0.9, 0.1],
            [1.55, 1.9, -0.1],
            [1.5, 2.6, -0.2],
          ],
          0.12,
        ),
        plastic(trim),
      ),
      solid(rod(0.15, 0.15, 0.5, 30), soft, { at: [1.5, 2.72, -0.2] }),
      solid(box(0.2, 0.2, 0.26, 0.06), soft, { at: [0.5, 0.14, 0.97], turn: [0, 0.3, 0] }),
      solid(rod(0.17, 0.17, 0.2, 30), soft, { at: [1.5, 0.3, 0.35], turn: [0.3, 0, 0.5] }),
    );
  },
});
