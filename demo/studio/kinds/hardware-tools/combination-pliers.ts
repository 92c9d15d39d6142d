import { kind } from "../../kind";
import {
  board,
  bothSides,
  box,
  disc,
  type Flat,
  metal,
  outline,
  place,
  plastic,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const combinationPliers = kind({
  name: "combination-pliers",
  noun: {
    en: "combination pliers",
    zh: "钢丝钳",
    es: "alicate universal",
    "pt-br": "alicate universal",
    ru: "пассатижи",
    ar: "كماشة عامة",
    ur: "کمبی نیشن پلاس",
    fr: "pince universelle",
  },
  centimetres: 20,
  looks: { red: { main: "#c2302c", soft: "#26282c" }, blue: { main: "#2b5fa8", soft: "#e8b52c" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ main, soft }) {
    const iron = metal("#9aa0a8", { roughness: 0.35 });
    return place(
      [
        bothSides((side) => [
          solid(
            board(
              outline(
                [
                  [0.02, 0.35],
                  [side * 0.34, 0.3],
                  [side * 0.38, 0.75],
                  [side * 0.24, 1.3],
                  [side * 0.02, 1.5],
                  [side * 0.02, 0.35],
                ].map(([x = 0, y = 0]): Flat => [x, y]),
              ),
              0.2,
              0.04,
            ),
            iron,
            { at: [side * 0.02, 0, -0.1] },
          ),
          times(7, (index) =>
            solid(box(0.1, 0.03, 0.26, 0.005), metal("#5a6068"), { at: [side * 0.06, 0.95 + index * 0.07, 0.01] }),
          ),
          solid(
            wire(
              [
                [side * -0.1, 0.3, 0],
                [side * 0.3, -0.3, 0],
                [side * 0.52, -1, 0],
                [side * 0.5, -2, 0],
              ],
              0.1,
            ),
            iron,
          ),
          solid(
            wire(
              [
                [side * 0.36, -0.45, 0],
                [side * 0.54, -1, 0],
                [side * 0.54, -1.5, 0],
                [side * 0.48, -2.15, 0],
              ],
              0.17,
            ),
            plastic(main),
          ),
          solid(
            wire(
              [
                [side * 0.6, -0.9, 0],
                [side * 0.63, -1.3, 0],
                [side * 0.58, -1.9, 0],
              ],
              0.12,
            ),
            rubber(soft),
          ),
        ]),
        solid(disc(0.32, 0.3), iron, { at: [0, 0.3, 0] }),
        solid(disc(0.14, 0.34), metal("#d3d6da"), { at: [0, 0.3, 0] }),
      ],
      { turn: [-Math.PI / 2, 0, 0.4], at: [0, 0.2, 0] },
    );
  },
});
