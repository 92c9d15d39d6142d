import { kind } from "../../kind";
import {
  all,
  bothSides,
  checks,
  DoubleSide,
  dots,
  florals,
  hoop,
  matte,
  type Point,
  place,
  rod,
  solid,
  strip,
  stripes,
} from "../../stage";

const rolls: [pattern: string, ground: string, ink: string][] = [
  ["dots", "#f4b3c0", "#ffffff"],
  ["lines", "#a9d8c4", "#ffffff"],
  ["check", "#ffffff", "#5f9ccb"],
  ["flowers", "#fdf6e6", "#e2506b"],
  ["dots", "#c4b3e0", "#f2c53d"],
  ["lines", "#f2c53d", "#ffffff"],
];
export const washiTape = kind({
  name: "washi-tape",
  noun: {
    en: "washi tape",
    zh: "和纸胶带",
    es: "cinta washi",
    "pt-br": "fita washi",
    ru: "декоративный скотч васи",
    ar: "شريط واشي",
    ur: "واشی ٹیپ",
    fr: "masking tape",
  },
  centimetres: 12,
  looks: {
    multi: { order: [0, 1, 2, 3, 4, 5] },
    pink: { order: [3, 0, 0, 4, 3, 0] },
    blue: { order: [2, 1, 2, 1, 2, 4] },
  },
  shots: ["front", "turned", "carton"],
  sets: { all: { pitch: 0.5 } },
  build({ order }) {
    const spots: Point[] = [
      [-0.62, 0, 0.3],
      [0.62, 0, 0.35],
      [0, 0, -0.65],
      [-0.62, 0.4, 0.25],
      [0.55, 0.4, 0.2],
      [-0.02, 0.8, 0.1],
    ];
    return all(
      order.map((which, index) => {
        const [pattern, ground, ink] = rolls[which] ?? ["dots", "#ffffff", "#000000"];
        const texture =
          pattern === "dots"
            ? dots(ground, ink, 3, 0.22)
            : pattern === "lines"
              ? stripes(ground, ink, 4, 0.4)
              : pattern === "check"
                ? checks(ground, ink, 4)
                : florals(ground, [ink], 22);
        texture.repeat.set(5, 0.7);
        return place(
          [
            solid(rod(0.52, 0.52, 0.36, 64, true), matte("#ffffff", { map: texture }), { at: [0, 0.2, 0] }),
            bothSides((side) =>
              solid(hoop(0.52, 0.37, 0.01, 0.002), matte(ground), {
                at: [0, 0.2 + side * 0.178, 0],
                turn: [Math.PI / 2, 0, 0],
              }),
            ),
            solid(rod(0.37, 0.37, 0.38, 48, true), matte("#c9a06a", { side: DoubleSide }), { at: [0, 0.2, 0] }),
          ],
          { at: spots[index] ?? [0, 0, 0] },
        );
      }),
      solid(
        strip(
          [
            [0, 0.2, -1.17],
            [0.6, 0.16, -1.15],
            [1.2, 0.04, -0.9],
            [1.6, 0.02, -0.4],
          ],
          { width: 0.34 },
        ),
        matte("#ffffff", { map: dots("#f4b3c0", "#ffffff", 4, 0.2), side: DoubleSide }),
      ),
    );
  },
});
