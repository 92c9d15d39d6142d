import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  box,
  type Flat,
  matte,
  outline,
  plastic,
  ring,
  rod,
  solid,
  wire,
  wood,
} from "../../stage";
import { muslin } from "./parts";

export const cotMobile = kind({
  name: "cot-mobile",
  noun: {
    en: "cot mobile",
    zh: "床铃",
    es: "móvil de cuna",
    "pt-br": "móbile de berço",
    ru: "мобиль на кроватку",
    ar: "لعبة سرير معلقة",
    ur: "جھولا موبائل",
    fr: "mobile de berceau",
  },
  centimetres: 60,
  looks: { multi: ["#f0b8c0", "#a9cbe0", "#f2d98a"], sage: ["#a9bfa0", "#f0e4cc", "#d9b48c"] },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.3, pitch: 0.08 }, turned: { yaw: 0.85 } },
  build: (colors) =>
    all(
      solid(
        wire(
          [
            [-1.4, 0, -0.2],
            [-1.4, 2.6, -0.2],
            [-1.1, 3.6, -0.1],
            [0, 3.9, 0],
          ],
          0.08,
        ),
        plastic("#f6f4ef"),
      ),
      solid(box(0.4, 0.6, 0.4, 0.1), plastic("#f6f4ef"), { at: [-1.4, 0.3, -0.2] }),
      solid(rod(0.26, 0.26, 0.16, 40), plastic(colors[0] ?? ""), { at: [0, 3.8, 0] }),
      solid(ring(0.95, 0.07, Math.PI * 2, 80), wood("#dcb47c", "z"), { at: [0, 3.3, 0], turn: [Math.PI / 2, 0, 0] }),
      around(6, (angle, index) => {
        const [x, z] = [Math.cos(angle) * 0.95, Math.sin(angle) * 0.95];
        const color = colors[index % 3] ?? "";
        const low = 2.2 - (index % 2) * 0.45;
        return [
          solid(
            wire(
              [
                [0, 3.8, 0],
                [x, 3.3, z],
                [x, low, z],
              ],
              0.012,
            ),
            matte("#d9cdb8"),
          ),
          solid(ball(0.09, 16), wood("#c99a62"), { at: [x, low + 0.5, z] }),
          index % 2
            ? solid(
                board(
                  outline(
                    Array.from(
                      { length: 10 },
                      (_, point): Flat => [
                        Math.sin((point / 10) * Math.PI * 2) * (point % 2 ? 0.17 : 0.36),
                        Math.cos((point / 10) * Math.PI * 2) * (point % 2 ? 0.17 : 0.36),
                      ],
                    ),
                    true,
                  ),
                  0.1,
                  0.07,
                ),
                muslin(color),
                { at: [x, low, z], turn: [0, 0.4 - angle, 0] },
              )
            : [
                solid(ball(1, 24), muslin(color), { at: [x, low, z], scale: [0.36, 0.24, 0.2] }),
                solid(ball(0.2, 20), muslin(color), { at: [x + 0.12, low + 0.16, z] }),
                solid(ball(0.17, 20), muslin(color), { at: [x - 0.14, low + 0.12, z] }),
              ],
        ];
      }),
    ),
});
