import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  bothSides,
  disc,
  hoop,
  lit,
  matte,
  metal,
  outline,
  plastic,
  rod,
  softened,
  solid,
  times,
  wire,
} from "../../stage";

export const pestRepeller = kind({
  name: "pest-repeller",
  noun: {
    en: "ultrasonic pest repeller",
    zh: "超声波驱鼠器",
    es: "ahuyentador ultrasónico",
    "pt-br": "repelente ultrassônico",
    ru: "ультразвуковой отпугиватель",
    ar: "طارد حشرات بالموجات فوق الصوتية",
    ur: "الٹراسونک کیڑے بھگاؤ",
    fr: "répulsif à ultrasons",
  },
  centimetres: 11,
  looks: { white: { shell: "#f6f4ef", light: "#3f8fff" }, blue: { shell: "#dfeaf2", light: "#3fd08f" } },
  shots: ["front"],
  sets: { all: { yaw: -0.4 } },
  build({ shell, light }) {
    return all(
      solid(
        board(
          outline(
            softened(
              [
                [-0.55, 0],
                [0.55, 0],
                [0.72, 1.1],
                [0.4, 1.75],
                [-0.4, 1.75],
                [-0.72, 1.1],
              ],
              0.28,
              true,
            ),
          ),
          0.4,
          0.12,
        ),
        plastic(shell),
        { at: [0, 0.1, 0] },
      ),
      solid(disc(0.4, 0.06), plastic("#33363b"), { at: [0, 1.12, 0.52] }),
      times(3, (row) =>
        around(6 + row * 5, (angle) =>
          solid(disc(0.03, 0.03, 10), matte("#0d0e10"), {
            at: [Math.cos(angle) * (0.12 + row * 0.1), 1.12 + Math.sin(angle) * (0.12 + row * 0.1), 0.545],
          }),
        ),
      ),
      solid(hoop(0.46, 0.4, 0.05), lit(light, 1.1), { at: [0, 1.12, 0.52] }),
      times(3, (index) =>
        solid(ball(0.04, 14), lit(index ? light : "#ff5f3f", 1.4), { at: [index * 0.16 - 0.16, 0.42, 0.52] }),
      ),
      times(3, (index) =>
        solid(
          wire(
            [
              [-0.2 - index * 0.12, 1.62 + index * 0.1, 0.5],
              [0, 1.7 + index * 0.13, 0.5],
              [0.2 + index * 0.12, 1.62 + index * 0.1, 0.5],
            ],
            0.012,
          ),
          lit(light, 0.9, { transparent: true, opacity: 0.9 - index * 0.25 }),
        ),
      ),
      bothSides((side) =>
        solid(rod(0.06, 0.06, 0.5, 16), metal("#d3d7db"), {
          at: [side * 0.22, 0.95, -0.34],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
    );
  },
});
