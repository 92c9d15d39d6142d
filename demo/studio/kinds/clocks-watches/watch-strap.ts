import { kind } from "../../kind";
import {
  board,
  bothSides,
  box,
  disc,
  type Flat,
  hoop,
  leather,
  matte,
  metal,
  outline,
  place,
  rod,
  solid,
  times,
} from "../../stage";

export const watchStrap = kind({
  name: "watch-strap",
  noun: {
    en: "watch strap",
    zh: "表带",
    es: "correa de reloj",
    "pt-br": "pulseira de relógio",
    ru: "ремешок для часов",
    ar: "حزام ساعة",
    ur: "گھڑی کا پٹا",
    fr: "bracelet de montre",
  },
  centimetres: 20,
  looks: {
    brown: { hide: "#7d4f2e", stitch: "#f1e2c8", buckle: "#d3d6da" },
    black: { hide: "#26262a", stitch: "#8d939b", buckle: "#d3d6da" },
    green: { hide: "#4f6a4a", stitch: "#e9e2c8", buckle: "#c9a35a" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.35 }, turned: { yaw: 0.5 } },
  build({ hide, stitch, buckle }) {
    const skin = leather(hide);
    const thread = matte(stitch);
    const strap = (length: number, tip: boolean): Flat[] =>
      tip
        ? [
            [-0.34, 0],
            [0.34, 0],
            [0.28, length * 0.8],
            [0.2, length * 0.94],
            [0, length],
            [-0.2, length * 0.94],
            [-0.28, length * 0.8],
          ]
        : [
            [-0.34, 0],
            [0.34, 0],
            [0.28, length],
            [-0.28, length],
          ];
    const half = (length: number, tip: boolean) => [
      solid(board(outline(strap(length, tip)), 0.06, 0.03), skin),
      solid(rod(0.075, 0.075, 0.66, 20), skin, { at: [0, 0, 0.03], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.025, 0.025, 0.72, 12), metal("#c9ccd0"), { at: [0, 0, 0.03], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) =>
        times(Math.round(length * 10), (index) =>
          solid(box(0.014, 0.055, 0.01, 0), thread, {
            at: [side * (0.27 - index * 0.0021), 0.1 + index * 0.09, 0.094],
          }),
        ),
      ),
      tip
        ? times(6, (index) =>
            solid(disc(0.035, 0.01, 14), matte("#120d0a"), { at: [0, length * 0.5 + index * 0.17, 0.092] }),
          )
        : null,
    ];
    return place(
      [
        place(half(2.5, true), { at: [-0.5, -1.3, 0] }),
        place(
          [
            half(1.7, false),
            solid(hoop(0.34, 0.25, 0.07), metal(buckle), { at: [0, 1.82, 0.06], scale: [1.1, 0.75, 1] }),
            solid(box(0.04, 0.42, 0.04, 0.01), metal(buckle), { at: [0, 1.86, 0.09] }),
            [1.2, 1.45].map((up) => solid(box(0.7, 0.14, 0.2, 0.03), skin, { at: [0, up, 0.03] })),
          ],
          { at: [0.55, -1.1, 0] },
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.1] },
    );
  },
});
